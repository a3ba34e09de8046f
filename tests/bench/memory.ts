import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processTree } from '../support/desktop/process-tree';
import type { BenchContext } from './lib/bench-context';
import { type Figure, ratioFigure } from './lib/figure';
import { median } from './lib/samples';
import type { ProbedApp } from './probe/launch-probed';

const ROUNDS = 5;
const SETTLE_MS = 8_000;

/** Megabytes of all processes together. */
type Memory = {
  /** Proportional: a page that several processes share is counted once. */
  readonly pss: number;
  /** Resident: shared pages are counted in each process. */
  readonly rss: number;
};

/** Memory of all processes, idle, Miftah and the blank window in turn. Reads /proc: Linux only. */
export async function measureMemory(bench: BenchContext): Promise<readonly Figure[]> {
  const blank: Memory[] = [];
  const thousand: Memory[] = [];
  const tenThousand: Memory[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    blank.push(await memoryOf(bench.startBlank));
    thousand.push(await memoryOf(() => bench.startMiftah(1_000)));
    tenThousand.push(await memoryOf(() => bench.startMiftah(10_000)));
  }
  const figure = (name: string, measured: readonly Memory[], atMost: number) =>
    ratioFigure({
      name: `memory, ${name} profiles, idle`,
      unit: 'MB',
      measured: { name: 'Miftah', samples: measured.map(one => one.pss) },
      reference: { name: 'blank window', samples: blank.map(one => one.pss) },
      atMost,
      notes: [`proportional set sizes; ${residentSizes(measured, blank)}`],
    });
  return [figure('1,000', thousand, 1.25), figure('10,000', tenThousand, 1.4)];
}

function residentSizes(measured: readonly Memory[], blank: readonly Memory[]): string {
  const [ours, theirs] = [measured, blank].map(all => median(all.map(one => one.rss)));
  if (ours === undefined || theirs === undefined) return '';
  return `sum of resident sets ${ours.toFixed(0)} : ${theirs.toFixed(0)} MB = ${(ours / theirs).toFixed(2)} ×`;
}

async function memoryOf(launch: () => Promise<ProbedApp>): Promise<Memory> {
  const app = await launch();
  try {
    await sleep(SETTLE_MS);
    const each = processTree(app.pid).map(({ pid }) => readRollup(pid));
    const sum = (kind: keyof Memory) => each.reduce((total, one) => total + one[kind], 0);
    return { pss: sum('pss'), rss: sum('rss') };
  } finally {
    await app.quit();
  }
}

function readRollup(pid: number): Memory {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (name: string) => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
    if (kilobytes === undefined) throw new Error(`/proc/${pid}/smaps_rollup has no ${name}`);
    return Number(kilobytes) / 1024;
  };
  return { pss: megabytes('Pss'), rss: megabytes('Rss') };
}
