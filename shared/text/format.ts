import type { Preferences } from '../preferences';

type Digits = Preferences['digits'];

const CAIRO = 'Africa/Cairo';
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(digits: Digits, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = digits + JSON.stringify(options);
  let found = formatters.get(key);
  if (found === undefined) {
    const numbering = digits === 'arabic-indic' ? 'arab' : 'latn';
    found = new Intl.DateTimeFormat(`en-GB-u-nu-${numbering}`, { timeZone: CAIRO, ...options });
    formatters.set(key, found);
  }
  return found;
}

/** `14:32`, Cairo time with its daylight saving. `at` in epoch milliseconds. */
export function formatTime(at: number, digits: Digits): string {
  return formatter(digits, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** `22/11/2026, 14:32:05`, Cairo time. */
export function formatDateTime(at: number, digits: Digits): string {
  return formatter(digits, { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).format(
    at,
  );
}

/** Writes the digits of a text as the setting wants them. Ids, URLs and tokens never pass here. */
export function formatDigits(text: string, digits: Digits): string {
  return digits === 'latin'
    ? text
    : text.replace(/[0-9]/g, d => String.fromCharCode(0x0660 + Number(d)));
}

/** `59:58`, or `1:02:03` from an hour on; never below zero. `ms` is what is left. */
export function formatCountdown(ms: number, digits: Digits): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(total / 3600);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor((total % 3600) / 60);
  const rest = `${two(minutes)}:${two(total % 60)}`;
  return formatDigits(hours > 0 ? `${hours}:${rest}` : rest, digits);
}
