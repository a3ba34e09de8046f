import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'playwright/test';
import { openBench } from './lib/bench-context';
import { type Figure, isMet } from './lib/figure';
import { machineFacts } from './lib/machine-facts';
import { type Broken, reportText } from './lib/report-text';
import { percentile, summarise } from './lib/samples';
import { chooseParts } from './parts';

const RESULTS = resolve(import.meta.dirname, '../../test-results');

/**
 * `npm run bench`: every figure of promises.md beside its reference. `MIFTAH_BENCH` names the parts to
 * run. A missed goal is a finding; only a part that cannot be measured fails the run.
 */
test('Speed and size', async () => {
  const parts = chooseParts(process.env.MIFTAH_BENCH ?? '');
  const machine = machineFacts();
  const figures: Figure[] = [];
  const broken: Broken[] = [];
  const bench = await openBench();
  try {
    for (const [part, measure] of parts) {
      const startedAt = performance.now();
      try {
        figures.push(...(await measure(bench)));
      } catch (error) {
        broken.push({ part, error: error instanceof Error ? error.message : String(error) });
      }
      console.log(`${part}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    }
  } finally {
    await bench.close();
  }
  const text = reportText(machine, figures, broken);
  await mkdir(RESULTS, { recursive: true });
  const json = { machine, figures: figures.map(withSummary), broken };
  await writeFile(join(RESULTS, 'bench.json'), `${JSON.stringify(json, null, 2)}\n`);
  console.log(`\n${text}`);
  if (broken.length > 0) throw new Error(`Not measured: ${broken.map(one => one.part).join(', ')}`);
});

function withSummary(figure: Figure) {
  const { measured, reference } = figure;
  const p95 = percentile(measured.samples, 95);
  return {
    ...figure,
    met: isMet(figure),
    measured: { ...measured, ...summarise(measured.samples), p95 },
    reference: reference && { ...reference, ...summarise(reference.samples) },
  };
}
