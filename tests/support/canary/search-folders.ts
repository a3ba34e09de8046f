import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finder } from './create-finder';

/** What a search saw, and where it found something. */
export type Search = { readonly seen: number; readonly leaks: readonly string[] };

/** Looks into every file below some folders, and at the files' names. What vanishes meanwhile is left out. */
export async function searchFolders(folders: readonly string[], find: Finder): Promise<Search> {
  const paths = new Set<string>();
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    // A FIFO or a socket holds nothing by itself, and reading it would wait for ever.
    for (const entry of entries) if (entry.isFile()) paths.add(join(entry.parentPath, entry.name));
  }
  const leaks: string[] = [];
  for (const path of paths) {
    const found = [...find(Buffer.from(path)), ...find(await bytesOf(path))];
    leaks.push(...found.map(what => `${path}: ${what}`));
  }
  return { seen: paths.size, leaks };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
