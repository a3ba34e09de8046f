import type { Preferences } from '../../shared/preferences';
import { formatCountdown } from '../../shared/text/format';
import { isFresh, isUsable, type TokenTimes } from '../../shared/token-status';

export type CountdownView = {
  /** `null`: the service gave no lifetime. */
  readonly text: string | null;
  /** Green above the minimum life, amber below, red when gone (desk.md, "Behaviour"). */
  readonly tone: 'good' | 'warn' | 'bad';
  /** What is left of the life, 0 to 1, in half percents so that the bar is seldom painted. */
  readonly left: number | null;
};

/** What the countdown of a token shows at `now` (epoch milliseconds). */
export function countdownView(
  token: TokenTimes,
  now: number,
  digits: Preferences['digits'],
): CountdownView {
  const tone = isFresh(token, now) ? 'good' : isUsable(token, now) ? 'warn' : 'bad';
  if (token.expiresAt === null) return { text: null, tone, left: null };
  const left = token.expiresAt - now;
  const ratio = left / Math.max(1, token.expiresAt - token.receivedAt);
  return {
    text: formatCountdown(left, digits),
    tone,
    left: Math.round(Math.min(1, Math.max(0, ratio)) * 200) / 200,
  };
}
