import { readFile, rm } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright/test';
import { stringsOfHeap } from './strings-of-heap';

/** Every string that the main process's JavaScript still holds once all garbage is gone. `file` is used meanwhile. */
export async function readMain(app: ElectronApplication, file: string): Promise<Buffer> {
  await app.evaluate(
    // Collects garbage first.
    (_, path) => void process.getBuiltinModule('node:v8').writeHeapSnapshot(path),
    file,
  );
  const strings = stringsOfHeap(await readFile(file, 'utf8'));
  await rm(file);
  return Buffer.from(strings.join('\n'));
}
