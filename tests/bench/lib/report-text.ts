import { type Figure, isMet } from './figure';
import type { MachineFacts } from './machine-facts';
import { summarise } from './samples';

/** A part that could not be measured. */
export type Broken = { readonly part: string; readonly error: string };

const HEAD = ['', 'n', 'min', 'median', 'max', 'result', 'goal', ''];
const INDENT = '    ';

/** The whole report as people read it; the last line counts the goals. */
export function reportText(
  machine: MachineFacts,
  figures: readonly Figure[],
  broken: readonly Broken[],
): string {
  const table = [HEAD, ...figures.flatMap(figureRows)];
  const widths = HEAD.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const body = figures.flatMap(figure => [
    ...figureRows(figure).map(line),
    ...figure.notes.map(note => `${INDENT}${note}`),
  ]);
  return [
    ...Object.entries(machine).map(([name, value]) => `${name}: ${value}`),
    '',
    line(HEAD),
    ...body,
    '',
    ...broken.map(({ part, error }) => `BROKEN ${part}: ${error}`),
    tally(figures, broken),
  ].join('\n');
}

function tally(figures: readonly Figure[], broken: readonly Broken[]): string {
  const judged = figures.map(isMet).filter(met => met !== null);
  const met = judged.filter(Boolean).length;
  const parts = broken.length === 0 ? '' : `, ${broken.length} parts broken`;
  return `${met} of ${judged.length} goals met${parts}`;
}

function figureRows(figure: Figure): string[][] {
  const { name, measured, reference, result, resultUnit, atMost } = figure;
  const met = isMet(figure);
  const rows = [
    [
      `${name}: ${measured.name}`,
      ...cells(measured.samples, figure.unit),
      `${format(result)} ${resultUnit}`,
      atMost === null ? '' : `≤ ${atMost} ${resultUnit}`,
      met === null ? '' : met ? 'met' : 'MISSED',
    ],
  ];
  if (reference !== null) {
    rows.push([`${INDENT}reference: ${reference.name}`, ...cells(reference.samples, figure.unit)]);
  }
  return rows;
}

function cells(samples: readonly number[], unit: string): string[] {
  const { count, min, median, max } = summarise(samples);
  return [String(count), format(min), `${format(median)} ${unit}`, format(max)];
}

/** Three digits that count, at most two after the point. */
function format(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
