import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { everyFile, storeOn, temporaryFolder } from '../../unit/vault/vault-fixture';
import { buildChild } from './build-child';

const run = promisify(execFile);
const KEY = '07'.repeat(32);
/** Profiles per save: a vault that fits, one that does not, one that fits again. */
const SIZES = ['1', '2000', '2'];

/** `opened 0`, `saved 1`, `failed disk_full` … without the numbers. */
function outcomesIn(stdout: string): string[] {
  const lines = stdout.split('\n').filter(line => /^(saved|failed)/.test(line));
  return lines.map(line => line.replace(/\d+/, 'n'));
}

// A file size limit makes the system refuse real writes half-way, without root (promises.md, Storage 2).
it('a disk that is full half-way leaves the old vault and says so', async () => {
  const parent = await temporaryFolder();
  const script = await buildChild(parent);
  const folder = join(parent, 'vault');
  const safeStorage = createFakeSafeStorage(Buffer.from(KEY, 'hex'));
  const limits = [1, 2, 4, 8, 16, 32, 64, 70, 100, 150, 200, 250];
  for (const kilobytes of limits) {
    const command = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
    const argv = ['-c', command, process.execPath, script, folder, KEY, ...SIZES];
    const { stdout } = await run('bash', argv);
    expect(outcomesIn(stdout)).toEqual(['saved n', 'failed disk_full', 'saved n']);
    const opening = await storeOn(folder, safeStorage).open();
    expect(opening).toMatchObject({ kind: 'file', content: { profiles: { length: 2 } } });
    expect(Object.keys(await everyFile(folder)).filter(name => name.includes('tmp'))).toEqual([]);
  }
  console.log(`ulimit -f: ${limits.length} limits, each with a save refused half-way`);
});

/** A name space of its own, so that the mount is gone with the process; a plain user gets one by becoming its root. */
const UNSHARE = process.getuid?.() === 0 ? ['-m'] : ['-U', '-r', '-m'];

function canMount(): boolean {
  try {
    const probe = 'mkdir -p "$0" && mount -t tmpfs tmpfs "$0"';
    execFileSync('unshare', [...UNSHARE, 'sh', '-c', probe, `/tmp/miftah-mount-${process.pid}`], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

// A disk that is really full: everything of the vault has to fit into it.
it.skipIf(!canMount())('a small disk that fills up leaves the old vault and says so', async () => {
  const parent = await temporaryFolder();
  const script = await buildChild(parent);
  const disk = join(parent, 'disk');
  const copy = join(parent, 'copy');
  await mkdir(disk);
  const safeStorage = createFakeSafeStorage(Buffer.from(KEY, 'hex'));
  const disks = [64, 96, 128, 200, 400, 500];
  for (const [n, kilobytes] of disks.entries()) {
    // The disk is gone with its name space, so what is on it is copied out before.
    const command =
      'mount -t tmpfs -o size="$1"k tmpfs "$2" && shift && d="$1" c="$2" && shift 2 && "$@"; s=$?; cp -a "$d" "$c"; exit $s';
    const child = [process.execPath, script, join(disk, 'vault'), KEY, ...SIZES];
    const argv = [...UNSHARE, 'sh', '-c', command, 'sh', `${kilobytes}`, disk, `${copy}-${n}`];
    const { stdout } = await run('unshare', [...argv, ...child]);
    expect(outcomesIn(stdout), `${kilobytes} kB`).toEqual([
      'saved n',
      'failed disk_full',
      'saved n',
    ]);
    const folder = join(`${copy}-${n}`, 'vault');
    const opening = await storeOn(folder, safeStorage).open();
    expect(opening).toMatchObject({ kind: 'file', content: { profiles: { length: 2 } } });
    expect((await readFile(join(folder, 'vault.age.1'))).length).toBeGreaterThan(0);
    expect(Object.keys(await everyFile(folder)).filter(name => name.includes('tmp'))).toEqual([]);
  }
  console.log(`tmpfs: ${disks.length} disks of ${disks.join(', ')} kB filled by a save`);
});
