import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningMiftah } from '../desktop/running-miftah';
import type { Canary } from './canary';
import { createFinder } from './create-finder';
import { readMain } from './read-main';
import { readPage } from './read-page';
import { readIpc, recordIpc } from './record-ipc';
import { searchFolders } from './search-folders';
import { searchProcesses } from './search-processes';

/** A running Miftah under watch: each search names what it found and where. */
export type Watch = {
  /** Files, arguments and environments of every process, and all that was printed. */
  readonly outside: () => Promise<readonly string[]>;
  /** The heap of the page, and what stands in its document. */
  readonly page: () => Promise<readonly string[]>;
  /** The heap of the main process, which must hold them while it is unlocked. */
  readonly main: () => Promise<readonly string[]>;
  /** Which canaries each channel carried, and to whom: `main saveProfile` → `client secret 1`, … */
  readonly ipc: () => Promise<Readonly<Record<string, readonly string[]>>>;
};

/** Every folder that the app can be expected to write to. Shared memory is one, as Chromium sees it. */
const FOLDERS = [homedir(), tmpdir(), process.env.XDG_RUNTIME_DIR, '/dev/shm'];

/**
 * Watches a Miftah that has just started. `canaries` may grow later. The recording goes to `folder`, which must not
 * be among those that are searched.
 */
export async function watchMiftah(
  { app, page, output, userData }: RunningMiftah,
  canaries: readonly Canary[],
  folder: string,
): Promise<Watch> {
  const root = app.process().pid ?? 0;
  const recording = join(folder, `ipc-${root}.jsonl`);
  await recordIpc(app, recording);
  const folders = [...FOLDERS, userData].filter(path => path !== undefined);
  const searched = (place: string, bytes: Buffer) =>
    createFinder(canaries)(bytes).map(found => `${place}: ${found}`);
  return {
    outside: async () => {
      const find = createFinder(canaries);
      const files = await searchFolders(folders, find);
      const processes = await searchProcesses(root, find);
      return [...files.leaks, ...processes.leaks, ...searched('output', Buffer.from(output()))];
    },
    page: async () => searched('page', await readPage(page)),
    main: async () => searched('main', await readMain(app, join(folder, 'main.heapsnapshot'))),
    ipc: async () => {
      const find = createFinder(canaries);
      const carried: Record<string, string[]> = {};
      for (const { to, channel, body } of await readIpc(recording)) {
        const names = find(Buffer.from(body)).map(found => found.split(',')[0] ?? found);
        if (names.length === 0) continue;
        const way = `${to} ${channel.replace('miftah:', '')}`;
        carried[way] = [...new Set([...(carried[way] ?? []), ...names])].sort();
      }
      return carried;
    },
  };
}
