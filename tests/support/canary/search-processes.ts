import { readFile } from 'node:fs/promises';
import { processTree } from '../desktop/process-tree';
import type { Finder } from './create-finder';
import type { Search } from './search-folders';

/** Looks at the arguments and the environment of a process and all its descendants. Linux only: elsewhere none is seen. */
export async function searchProcesses(root: number, find: Finder): Promise<Search> {
  const leaks: string[] = [];
  const seen = processTree(root);
  for (const { pid } of seen) {
    for (const what of ['cmdline', 'environ']) {
      const path = `/proc/${pid}/${what}`;
      const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        // It has ended, or is sandboxed from everybody but root.
        if (pid !== root) return Buffer.alloc(0);
        throw error;
      });
      leaks.push(...find(bytes).map(found => `${path}: ${found}`));
    }
  }
  return { seen: seen.length, leaks };
}
