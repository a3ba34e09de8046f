import { median } from './samples';

type Series = { readonly name: string; readonly samples: readonly number[] };

/** One row of promises.md, "Speed and size", as measured in this run. */
export type Figure = {
  readonly name: string;
  /** Of the samples. */
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly measured: Series;
  /** Measured by the same means in the same run; `null` where the goal is absolute. */
  readonly reference: Series | null;
  /** What the goal is about, in `resultUnit`. */
  readonly result: number;
  readonly resultUnit: string;
  /** `null`: shown for information, without a goal. */
  readonly atMost: number | null;
  readonly notes: readonly string[];
};

/** `null` when there is no goal. */
export function isMet({ result, atMost }: Figure): boolean | null {
  return atMost === null ? null : result <= atMost;
}

/** A figure that is judged by the ratio of the medians. */
export function ratioFigure(
  given: Pick<Figure, 'name' | 'unit' | 'measured' | 'atMost'> & {
    readonly reference: Series;
    readonly notes?: readonly string[];
  },
): Figure {
  const result = median(given.measured.samples) / median(given.reference.samples);
  return { notes: [], ...given, result, resultUnit: '×' };
}
