import type { Preferences } from '../../shared/preferences';
import { formatDigits } from '../../shared/text/format';

/** `2027-01-31` as `31/01/2027`, the way `formatDateTime` writes its days. */
export function formatDay(day: string, digits: Preferences['digits']): string {
  return formatDigits(day.split('-').reverse().join('/'), digits);
}
