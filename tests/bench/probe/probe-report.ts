/** What a start looked like. All times are wall clock, epoch milliseconds with fractions. */
export type ProbeReport = {
  readonly main: {
    /** The first JavaScript of the main process. */
    readonly scriptAt: number;
    readonly readyAt: number;
    readonly windowAt: number;
    /** The window became visible; painted pixels before that were seen by nobody. */
    readonly shownAt: number;
    /** URLs that the page had asked for when it was painted and visible. */
    readonly loaded: readonly string[];
  };
  readonly page: PageReport;
};

export type PageReport = {
  /** The navigation began. */
  readonly navigationAt: number;
  readonly documentAt: number;
  readonly scriptsRunAt: number;
  /** The first row was in the page. */
  readonly foundAt: number;
  /** The first frame with it was handed to the compositor. */
  readonly paintedAt: number;
};

/** Channel from the probe's half in the page to the one in the main process. */
export const PROBE_CHANNEL = 'bench:painted';
