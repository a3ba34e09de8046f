import type { AppError } from '../../shared/app-error';
import { assertNever } from '../../shared/result';
import { loginErrorText } from './login-error-text';
import type { Translate } from './translate';

/** One sentence for a refused command. Field faults stand beside their fields; this says only that there are some. */
export function errorText(t: Translate, error: AppError): string {
  switch (error.code) {
    case 'invalid_input':
      return t('appError.invalid_input');
    case 'not_found':
      return t(`appError.not_found.${error.what}`);
    case 'environment_in_use':
      return t('appError.environment_in_use', { count: error.profiles });
    case 'login_failed':
      return loginErrorText(t, error.login.code, 'headline');
    case 'login_superseded':
      return t('appError.login_superseded');
    case 'token_expired':
      return t('appError.token_expired');
    case 'not_saved':
      return t('appError.not_saved', { cause: t(`saveFault.${error.cause}`) });
    case 'vault_not_open':
      return t('appError.vault_not_open');
    case 'clipboard_failed':
      return t('appError.clipboard_failed');
    case 'sandbox_failed':
      return t('appError.sandbox_failed');
    case 'refused':
      return t(`appError.refused.${error.reason}`);
    case 'internal':
      return t('appError.internal');
    default:
      return assertNever(error);
  }
}
