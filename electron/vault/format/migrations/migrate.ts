import { from1 } from './from-1';
import type { Migration } from './migration';

/** The step from version n is at index n − 1; each released version keeps its step for good. */
const STEPS: readonly Migration[] = [from1];

/** Brings the JSON of a vault of `version` up to `wanted`, step by step. `null` when a step finds it damaged. */
export function migrate(
  json: unknown,
  version: number,
  wanted: number,
  steps: readonly Migration[] = STEPS,
): unknown {
  let current: unknown = json;
  for (let n = version; n < wanted; n++) {
    const step = steps[n - 1];
    current = step?.(current) ?? null;
    if (current === null) return null;
  }
  return current;
}
