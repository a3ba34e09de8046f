/** Spread of a figure. */
export type Summary = {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
};

/** Summarises at least one sample. */
export function summarise(samples: readonly number[]): Summary {
  return {
    count: samples.length,
    min: percentile(samples, 0),
    median: percentile(samples, 50),
    max: percentile(samples, 100),
  };
}

/** The middle sample; the mean of the two middle ones when their number is even. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 50);
}

/** The p-th percentile, linear between neighbours. Throws without samples: nothing was measured. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const place = ((sorted.length - 1) * p) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.');
  return below + (above - below) * (place - Math.floor(place));
}
