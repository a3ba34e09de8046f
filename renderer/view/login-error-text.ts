import type { LoginErrorCode } from '../../shared/login-error';
import type { Translate } from './translate';

type Part = 'headline' | 'advice' | 'who';

/** What the error catalogue says of a code: what happened, what to do, who must do it (product.md S4). */
export function loginErrorText(t: Translate, code: LoginErrorCode, part: Part): string {
  // The catalogue is filled by its own file; a missing text shows the key and fails its own test.
  return (t as unknown as (key: string) => string)(`loginErrors.${code}.${part}`);
}
