import type { Preferences } from '../../shared/preferences';
import { formatDigits } from '../../shared/text/format';
import type { Translate } from './translate';

/** `30 seconds`, `5 minutes`; `Never` for `null`. Full minutes are written as minutes. */
export function durationText(
  t: Translate,
  seconds: number | null,
  digits: Preferences['digits'],
): string {
  if (seconds === null) return t('security.never');
  const inMinutes = seconds % 60 === 0;
  const count = inMinutes ? seconds / 60 : seconds;
  const n = formatDigits(String(count), digits);
  return t(inMinutes ? 'security.minutes' : 'security.seconds', { count, n });
}
