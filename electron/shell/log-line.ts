import { LOG_ALLOW_LIST } from './log-allow-list';

/** What stands in place of everything that is not on the allow-list. */
const REFUSED = '?';

/** Longer than any count or column of ours; a registration number has 9 digits. */
const MOST = 9_999_999;
const MOST_PLACES = 20;

const VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;
/** A bundled file of ours, with the hash that the build adds to its name. */
const SOURCE_FILE = /^[a-z][a-z_-]{0,39}(?:-[\w-]{8})?\.[cm]?js$/;

type Rule = 'count' | 'flag' | 'version' | 'places' | Readonly<Record<string, true>>;
type Line = Record<string, unknown>;

/**
 * One line of the log, as JSON. Only events, fields and values on the allow-list get through, whatever was handed in;
 * never throws.
 */
export function logLine(event: unknown, at: number): string {
  const line: Line = { time: new Date(at).toISOString() };
  try {
    return JSON.stringify({ ...line, ...allowedParts(event) });
  } catch {
    // A getter or a proxy that throws.
    return JSON.stringify({ ...line, event: REFUSED });
  }
}

function allowedParts(event: unknown): Line {
  if (typeof event !== 'object' || event === null) return { event: REFUSED };
  const given = new Map<string, unknown>(Object.entries(event));
  const name = given.get('event');
  given.delete('event');
  const rules = typeof name === 'string' ? ownValue(LOG_ALLOW_LIST, name) : undefined;
  if (rules === undefined) return { event: REFUSED };
  const line: Line = { event: name };
  for (const [key, value] of given) {
    const rule = ownValue<Rule>(rules, key);
    if (rule === undefined) line[REFUSED] = REFUSED;
    else line[key] = allowed(rule, value);
  }
  return line;
}

function allowed(rule: Rule, value: unknown): unknown {
  if (value === null) return null;
  switch (rule) {
    case 'count':
      return isCount(value) ? value : REFUSED;
    case 'flag':
      return typeof value === 'boolean' ? value : REFUSED;
    case 'version':
      return typeof value === 'string' && VERSION.test(value) ? value : REFUSED;
    case 'places':
      return Array.isArray(value) ? value.slice(0, MOST_PLACES).map(place) : REFUSED;
    default:
      return typeof value === 'string' && Object.hasOwn(rule, value) ? value : REFUSED;
  }
}

/** `main.js:12:34` */
function place(value: unknown): string {
  const { file, line, column } = value as Record<string, unknown>;
  const named = typeof file === 'string' && SOURCE_FILE.test(file);
  return named && isCount(line) && isCount(column) ? `${file}:${line}:${column}` : REFUSED;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST;
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
