import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchContext } from './lib/bench-context';
import { type Figure, ratioFigure } from './lib/figure';
import { median } from './lib/samples';
import type { ProbedApp } from './probe/launch-probed';

const PROFILES = 1_000;
/** Chromium keeps compiled code from the second load on, and uses it from the third. */
const WARM_UPS = 3;
const ROUNDS = 9;
/** Chromium writes its caches some time after the page has loaded. */
const DWELL_MS = { warmUp: 2_500, round: 300 } as const;

type Start = Readonly<Record<(typeof STEPS)[number], number>>;

/** Milliseconds from the making of the process, in the order in which they come. */
const STEPS = [
  'main script',
  'ready',
  'window made',
  'navigation',
  'document',
  'scripts run',
  'row in page',
  'painted',
  'window shown',
  'seen',
] as const;

/** Cold start to the list painted: process cold, disk caches warm, Miftah and the blank window in turn. */
export async function measureColdStart(bench: BenchContext): Promise<readonly Figure[]> {
  const miftah: Start[] = [];
  const blank: Start[] = [];
  for (let n = -WARM_UPS; n < ROUNDS; n++) {
    const dwell = n < 0 ? DWELL_MS.warmUp : DWELL_MS.round;
    const b = await oneStart(bench.startBlank, dwell);
    const m = await oneStart(() => bench.startMiftah(PROFILES), dwell);
    if (n < 0) continue;
    blank.push(b);
    miftah.push(m);
  }
  const seen = (starts: readonly Start[]) => starts.map(start => start.seen);
  return [
    ratioFigure({
      name: 'cold start to the list painted, 1,000 profiles',
      unit: 'ms',
      measured: { name: 'Miftah', samples: seen(miftah) },
      reference: { name: 'blank window', samples: seen(blank) },
      atMost: 1.25,
      notes: [
        'from spawn to the first frame with a row, and the window visible; same probe in both',
        `Miftah ${timeline(miftah)}`,
        `blank  ${timeline(blank)}`,
      ],
    }),
  ];
}

async function oneStart(launch: () => Promise<ProbedApp>, dwellMs: number): Promise<Start> {
  const app = await launch();
  await sleep(dwellMs);
  await app.quit();
  const { main, page } = app.report;
  const after = (time: number) => time - app.spawnedAt;
  return {
    'main script': after(main.scriptAt),
    ready: after(main.readyAt),
    'window made': after(main.windowAt),
    navigation: after(page.navigationAt),
    document: after(page.documentAt),
    'scripts run': after(page.scriptsRunAt),
    'row in page': after(page.foundAt),
    painted: after(page.paintedAt),
    'window shown': after(main.shownAt),
    seen: after(Math.max(page.paintedAt, main.shownAt)),
  };
}

function timeline(starts: readonly Start[]): string {
  const at = (step: (typeof STEPS)[number]) => Math.round(median(starts.map(one => one[step])));
  return STEPS.map(step => `${step} ${at(step)}`).join(' · ');
}
