import type { AgeKey } from '../format/age-file';
import { moveAside } from '../move-aside';
import { timeInName } from '../vault-paths';
import type { OsSlot, VaultDeps } from '../vault-session';
import { openOsSlot, readOsSlot } from './open-os-slot';
import { writeOsSlot } from './write-os-slot';

/**
 * After the passphrase has opened the vault: looks whether the key store's slot opens it too, and if not, keeps that
 * slot under another name and makes a new one. Where no key store is usable now, its slot is left alone: it may give
 * the key out again later. Never rejects: the vault is open either way.
 */
export async function mendOsSlot(deps: VaultDeps, key: AgeKey): Promise<OsSlot> {
  try {
    return await mend(deps, key);
  } catch {
    return 'none';
  }
}

async function mend(deps: VaultDeps, key: AgeKey): Promise<OsSlot> {
  const { disk, paths, safeStorage, now } = deps;
  const file = await readOsSlot(disk, paths);
  if (file.kind === 'failed') return 'none';
  if (file.kind === 'content') {
    const opened = await openOsSlot(safeStorage, file.bytes);
    if (opened.ok && opened.value.key.identity === key.identity) return file.bytes;
  }
  if ((await safeStorage.state()).kind === 'unusable') return 'none';
  if (file.kind !== 'absent') await moveAside(disk, paths.osSlot, `replaced-${timeInName(now())}`);
  const written = await writeOsSlot(deps, key, null);
  return written.ok ? written.value : 'none';
}
