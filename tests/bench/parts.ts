import { measureBundle } from './bundle';
import { measureColdStart } from './cold-start';
import { measureCopy } from './copy';
import type { BenchContext } from './lib/bench-context';
import type { Figure } from './lib/figure';
import { measureLogin } from './login';
import { measureMemory } from './memory';
import { measureVault } from './vault';

type Measure = (bench: BenchContext) => Promise<readonly Figure[]>;

const PARTS: Readonly<Record<string, Measure>> = {
  start: measureColdStart,
  memory: measureMemory,
  copy: measureCopy,
  login: measureLogin,
  vault: measureVault,
  bundle: measureBundle,
};

/** The parts that `wanted` names, separated by commas or spaces; all when it is empty. Throws on an unknown name. */
export function chooseParts(wanted: string): readonly (readonly [string, Measure])[] {
  const names = wanted.split(/[\s,]+/).filter(name => name !== '');
  const unknown = names.filter(name => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    throw new Error(
      `Unknown part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}`,
    );
  }
  return Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));
}
