import { type LoginErrorCode, whoMustAct } from '../../shared/login-error';
import type { Translate } from './translate';

type Part = 'headline' | 'advice' | 'who';

/** What the error catalogue says of a code: what happened, what to do, who must do it (product.md S4). */
export function loginErrorText(t: Translate, code: LoginErrorCode, part: Part): string {
  // The catalogue's 130 keys are checked by its own test; typing them here would slow every check.
  const text = t as unknown as (key: string) => string;
  return text(
    part === 'who' ? `loginErrors.who.${whoMustAct(code)}` : `loginErrors.${code}.${part}`,
  );
}
