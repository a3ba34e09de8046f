const GOAL_MS = 1_200;
/** The work factor (log2 of scrypt's N) at which the machine's speed is taken. */
export const TIMED_FACTOR = 14;

/**
 * The scrypt work factor, 15 to 18, with which opening a file takes about a second and never longer than 1.2 s where
 * that can be had; each step doubles time and memory. `msTimed`: how long factor 14 took here.
 */
export function chooseWorkFactor(msTimed: number): number {
  const allowed = [18, 17, 16].find(factor => msTimed * 2 ** (factor - TIMED_FACTOR) <= GOAL_MS);
  return allowed ?? 15;
}
