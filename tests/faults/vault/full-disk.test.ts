import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { everyFile, storeOn, temporaryFolder } from '../../unit/vault/vault-fixture';
import { buildChild } from './build-child';

const run = promisify(execFile);
const KEY = '07'.repeat(32);

// A file size limit makes the system refuse real writes half-way, without root (promises.md, Storage 2).
it('a disk that is full half-way leaves the old vault and says so', async () => {
  const parent = await temporaryFolder();
  const script = await buildChild(parent);
  const folder = join(parent, 'vault');
  const safeStorage = createFakeSafeStorage(Buffer.from(KEY, 'hex'));
  for (const kilobytes of [1, 16, 70, 150]) {
    const command = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
    const sizes = ['1', '2000', '2'];
    const { stdout } = await run('bash', [
      '-c',
      command,
      process.execPath,
      script,
      folder,
      KEY,
      ...sizes,
    ]);
    const outcomes = stdout.split('\n').filter(line => /^(saved|failed)/.test(line));
    expect(outcomes.map(line => line.replace(/\d+/, 'n'))).toEqual([
      'saved n',
      'failed disk_full',
      'saved n',
    ]);
    const opening = await storeOn(folder, safeStorage).open();
    expect(opening).toMatchObject({ kind: 'file', content: { profiles: { length: 2 } } });
    expect(Object.keys(await everyFile(folder)).filter(name => name.includes('tmp'))).toEqual([]);
  }
});
