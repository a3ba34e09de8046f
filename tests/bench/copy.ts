import { readClipboard, writeClipboard } from '../support/desktop/clipboard';
import { type RunningMiftah, startMiftah } from '../support/desktop/running-miftah';
import type { BenchContext } from './lib/bench-context';
import type { Figure } from './lib/figure';
import { percentile } from './lib/samples';
import { startTokenService } from './lib/token-service';
import { noteClicks, noteCopies } from './note-copies';
import { PINNED, sampleContent } from './seed/sample-content';
import { seedVault } from './seed/seed-vault';

const COPIES = 60;
const WARM_UPS = 5;

/**
 * From the click's own time stamp in the page to the moment the main process reads the token back from
 * the system clipboard. Before each copy another program takes the clipboard, and after it that
 * program must read the token.
 */
export async function measureCopy(bench: BenchContext): Promise<readonly Figure[]> {
  const service = await startTokenService();
  const userData = await bench.newFolder('copy');
  await seedVault(userData, sampleContent(1_000, service.url));
  const running = await startMiftah({ userData });
  try {
    await running.page.locator('[role="row"][data-id="profile-0"]').waitFor();
    const tokens = Array.from({ length: PINNED }, (_, n) => `profile-${n}`);
    for (const id of tokens) await getToken(running, id);
    await noteClicks(running.page);
    const copies = await noteCopies(running.app);
    const samples: number[] = [];
    for (let n = -WARM_UPS; n < COPIES; n++) {
      const id = tokens[(n + WARM_UPS) % tokens.length] ?? '';
      const elapsed = await copyOnce(running, id, copies);
      if (n >= 0) samples.push(elapsed);
    }
    return [
      {
        name: 'click on Copy to clipboard written, 1,000 profiles',
        unit: 'ms',
        measured: { name: 'Miftah', samples },
        reference: null,
        result: percentile(samples, 95),
        resultUnit: 'ms p95',
        atMost: 30,
        notes: ['from the click event’s time stamp to the token read back in main'],
      },
    ];
  } finally {
    await running.close();
    await service.close();
  }
}

async function getToken({ page }: RunningMiftah, id: string): Promise<void> {
  const answer = await page.evaluate(profile => window.miftah.renewToken({ id: profile }), id);
  if (!answer.ok) throw new Error(`No token to copy: ${JSON.stringify(answer.error)}`);
}

async function copyOnce(
  { page }: RunningMiftah,
  id: string,
  copies: Awaited<ReturnType<typeof noteCopies>>,
): Promise<number> {
  await writeClipboard('something else');
  await page.locator(`[role="row"][data-id="${id}"] [data-action="copy"]`).click();
  const copy = await copies.next();
  const clickedAt = await page.evaluate(() => window.benchClicks?.at(-1));
  if (clickedAt === undefined) throw new Error('The page saw no click.');
  if ((await readClipboard()) !== copy.text) throw new Error('Another program read other text.');
  return copy.at - clickedAt;
}
