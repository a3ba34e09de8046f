import { chmod, constants, lstat, mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One old file is kept beside the current one, so the log never takes twice this. */
const LARGEST_BYTES = 256 * 1024;

// A link or a pipe in the place of the log is not followed and cannot hold us up. Windows knows neither flag.
const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Appends text to a log file (0600, its folder 0700) and begins a new one when this one would grow too large.
 * Rejects when the disk refuses.
 */
export async function appendLog(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if ((await sizeOf(file)) + Buffer.byteLength(text) > LARGEST_BYTES) {
    await rename(file, `${file}.1`);
  }
  const handle = await open(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
  try {
    await handle.chmod(0o600);
    await handle.appendFile(text);
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  const stats = await lstat(file).catch(() => null);
  return stats?.size ?? 0;
}
