/** Full seconds until `until`; 0 when that is past, or `null`: nobody has to wait. Both in epoch milliseconds. */
export function secondsLeft(until: number | null, now: number): number {
  return until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
}
