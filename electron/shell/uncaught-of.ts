import type { CodePlace, SourceFile, Uncaught } from '../ports/log';
import { redactedStack } from './redacted-stack';

const NAMES: ReadonlySet<string> = new Set<Uncaught['name']>([
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'AggregateError',
  'AbortError',
]);

/** What may be logged of an error: its class and the places in our code, never its message. */
export function uncaughtOf(error: unknown): Uncaught {
  const name = error instanceof Error && NAMES.has(error.name) ? error.name : 'other';
  const [, ...lines] = redactedStack(error).split('\n');
  return { name: name as Uncaught['name'], at: lines.flatMap(placeOf) };
}

/** `at f (main.js:12:34)`; lines of Node's own code have no file that is ours. */
function placeOf(line: string): CodePlace[] {
  const [, file, row, column] = /([\w.-]+\.[cm]?js):(\d+):(\d+)\)?$/.exec(line) ?? [];
  if (file === undefined) return [];
  return [{ file: file as SourceFile, line: Number(row), column: Number(column) }];
}
