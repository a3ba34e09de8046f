const LONGEST_SECONDS = 3600;

/**
 * The wait asked for by a `Retry-After` header (RFC 9110 section 10.2.3: seconds or an HTTP date),
 * clamped to 1–3600 s (architecture.md, "Renewal, in numbers"). `now` in epoch milliseconds.
 * `null` for anything that is neither.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return clamp(Number(text));
  // `Date.parse` takes far more than HTTP dates, `-5` and `1.5` among them: a date names its month.
  const at = /[A-Za-z]{3}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : clamp(Math.ceil((at - now) / 1000));
}

function clamp(seconds: number): number {
  return Math.min(LONGEST_SECONDS, Math.max(1, seconds));
}
