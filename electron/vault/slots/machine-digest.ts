import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

const MACHINE_ID = '/etc/machine-id';

/**
 * Sixteen hexadecimal digits that are the same whenever Miftah runs on this computer. The machine's own id must not
 * be shown to others (machine-id(5)), so it only keys a digest; systems without one are known by their name.
 */
export function machineDigest(platform: NodeJS.Platform): string {
  const id = (platform === 'linux' && systemdId()) || hostname();
  return createHmac('sha256', id).update('Miftah key slot').digest('hex').slice(0, 16);
}

function systemdId(): string {
  try {
    return readFileSync(MACHINE_ID, 'utf8').trim();
  } catch {
    return '';
  }
}
