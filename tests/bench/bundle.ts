import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchContext } from './lib/bench-context';
import type { Figure } from './lib/figure';

const PAGE = resolve(import.meta.dirname, '../../dist/renderer');

/** Size of the page, each file compressed on its own: what the page had loaded when the list was painted, and all. */
export async function measureBundle(bench: BenchContext): Promise<readonly Figure[]> {
  const app = await bench.startMiftah(1_000);
  await app.quit();
  const loaded = app.report.main.loaded.map(url => new URL(url).pathname.slice(1));
  const all = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
    .filter(name => extname(name) !== '')
    .map(name => name.replaceAll('\\', '/'));
  return [
    figure('all files', all, 350),
    figure('loaded when the list is painted', [...new Set(loaded)], null),
  ];
}

function figure(name: string, files: readonly string[], atMost: number | null): Figure {
  const total = sizeOf(files);
  const each = [...new Set(files.map(name => extname(name)))].map(kind => {
    const size = sizeOf(files.filter(name => extname(name) === kind));
    return `${kind.slice(1)} ${size.toFixed(1)}`;
  });
  return {
    name: 'page bundle, gzip',
    unit: 'kB',
    measured: { name, samples: [total] },
    reference: null,
    result: total,
    resultUnit: 'kB',
    atMost,
    notes: [`${files.length} files: ${each.join(', ')} kB`],
  };
}

/** Kilobytes of 1,000 bytes. */
function sizeOf(files: readonly string[]): number {
  const bytes = files.map(name => gzipSync(readFileSync(join(PAGE, name)), { level: 9 }).length);
  return bytes.reduce((total, one) => total + one, 0) / 1000;
}
