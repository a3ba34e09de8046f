import type { Preferences } from '../../shared/preferences';
import { formatDigits } from '../../shared/text/format';
import type { Translate } from './translate';

/** When the clipboard is cleared after a copy; in minutes from two full minutes on. */
export function clearingText(t: Translate, seconds: number, digits: Preferences['digits']): string {
  const inMinutes = seconds >= 120 && seconds % 60 === 0;
  const count = inMinutes ? seconds / 60 : seconds;
  const n = formatDigits(String(count), digits);
  return t(inMinutes ? 'desk.toast.clearsMinutes' : 'desk.toast.clearsSeconds', { count, n });
}
