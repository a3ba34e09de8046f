import { type LoginErrorCode, whoMustAct } from '../../shared/login-error';
import type { Translate } from './translate';

/** What the error catalogue says of a code: what happened, what to do, whose move it is (product.md S4). */
export function loginErrorText(
  t: Translate,
  code: LoginErrorCode,
  part: 'headline' | 'advice' | 'who',
): string {
  switch (part) {
    case 'who':
      return t(`loginErrors.who.${whoMustAct(code)}`);
    case 'advice':
      return t(`loginErrors.${code}.advice`);
    case 'headline':
      return t(`loginErrors.${code}.headline`);
  }
}
