import type { Page } from 'playwright/test';
import { stringsOfHeap } from './strings-of-heap';

/**
 * Every string that the page's JavaScript still holds once all garbage is gone, and what stands in its document and
 * its fields, which are no part of that heap.
 */
export async function readPage(page: Page): Promise<Buffer> {
  const strings = stringsOfHeap(await takeSnapshot(page));
  const fields = 'input, textarea, select';
  const values = await page.$$eval(fields, all => all.map(one => (one as HTMLInputElement).value));
  return Buffer.from([...strings, await page.content(), ...values].join('\n'));
}

async function takeSnapshot(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  try {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    await session.detach();
  }
  return chunks.join('');
}
