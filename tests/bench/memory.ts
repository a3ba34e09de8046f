import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processTree } from '../support/desktop/process-tree';
import type { BenchContext } from './lib/bench-context';
import { type Figure, ratioFigure } from './lib/figure';
import { median } from './lib/samples';
import type { ProbedApp } from './probe/launch-probed';

const ROUNDS = 5;
const SETTLE_MS = 8_000;

/** Of one process, megabytes. */
type Memory = {
  /** `main`, `renderer`, `gpu-process`, `utility` or `zygote`. */
  readonly kind: string;
  /** Proportional: a page that several processes share is counted once. */
  readonly pss: number;
  /** Resident: shared pages are counted in each process. */
  readonly rss: number;
};

/** All processes of a program at one moment. */
type Processes = readonly Memory[];

/**
 * Memory of all processes, idle, Miftah and the blank window in turn. Reads /proc: Linux only. Another
 * Electron on the machine would take its share of the common pages, so nothing else should run.
 */
export async function measureMemory(bench: BenchContext): Promise<readonly Figure[]> {
  const blank: Processes[] = [];
  const thousand: Processes[] = [];
  const tenThousand: Processes[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    blank.push(await memoryOf(bench.startBlank));
    thousand.push(await memoryOf(() => bench.startMiftah(1_000)));
    tenThousand.push(await memoryOf(() => bench.startMiftah(10_000)));
  }
  const figure = (name: string, measured: readonly Processes[], atMost: number) =>
    ratioFigure({
      name: `memory, ${name} profiles, idle`,
      unit: 'MB',
      measured: { name: 'Miftah', samples: measured.map(one => total(one, 'pss')) },
      reference: { name: 'blank window', samples: blank.map(one => total(one, 'pss')) },
      atMost,
      notes: [
        `proportional set sizes; Miftah ${byKind(measured)} (blank window ${byKind(blank)})`,
        residentSizes(measured, blank),
      ],
    });
  return [figure('1,000', thousand, 1.25), figure('10,000', tenThousand, 1.4)];
}

function total(processes: Processes, of: 'pss' | 'rss'): number {
  return processes.reduce((sum, one) => sum + one[of], 0);
}

function byKind(measured: readonly Processes[]): string {
  const kinds = new Set(measured.flat().map(one => one.kind));
  const size = (kind: string) =>
    median(
      measured.map(one =>
        total(
          one.filter(process => process.kind === kind),
          'pss',
        ),
      ),
    );
  return [...kinds].map(kind => `${kind} ${size(kind).toFixed(0)}`).join(', ');
}

function residentSizes(measured: readonly Processes[], blank: readonly Processes[]): string {
  const size = (all: readonly Processes[]) => median(all.map(one => total(one, 'rss')));
  const [ours, theirs] = [size(measured), size(blank)];
  const sizes = `${ours.toFixed(0)} : ${theirs.toFixed(0)} MB`;
  return `sums of resident sets ${sizes} = ${(ours / theirs).toFixed(2)} ×`;
}

async function memoryOf(launch: () => Promise<ProbedApp>): Promise<Processes> {
  const app = await launch();
  try {
    await sleep(SETTLE_MS);
    return processTree(app.pid).map(({ pid }) => readMemory(pid));
  } finally {
    await app.quit();
  }
}

function readMemory(pid: number): Memory {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (name: string) => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(rollup)?.[1];
    if (kilobytes === undefined) throw new Error(`/proc/${pid}/smaps_rollup has no ${name}`);
    return Number(kilobytes) / 1024;
  };
  // Chromium's helpers may have replaced the zeros between their arguments.
  const arguments_ = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  const kind = /--type=([a-z-]+)/.exec(arguments_)?.[1] ?? 'main';
  return { kind, pss: megabytes('Pss'), rss: megabytes('Rss') };
}
