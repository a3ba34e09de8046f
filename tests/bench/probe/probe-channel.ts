/** Channel from the probe's half in the page to the one in the main process. */
export const PROBE_CHANNEL = 'bench:painted';
