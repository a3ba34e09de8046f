import { ar } from '../../shared/text/ar';
import { en } from '../../shared/text/en';
import type { AppState } from '../state/app-state';

/** The catalogue of the language in use, for what the operating system shows. */
export function textOf({
  preferences,
  systemLanguage,
}: Pick<AppState, 'preferences' | 'systemLanguage'>): typeof en | typeof ar {
  return (preferences.language ?? systemLanguage) === 'ar' ? ar : en;
}
