import type { AppError } from '../../shared/app-error';
import type { Preferences } from '../../shared/preferences';
import { assertNever } from '../../shared/result';
import { formatTime } from '../../shared/text/format';
import { loginErrorText } from './login-error-text';
import type { Translate } from './translate';

const MINUTE = 60_000;

/**
 * One sentence for a refused command. Field faults stand beside their fields; this says only that there are some.
 * `digits`: how a time in it is written.
 */
export function errorText(
  t: Translate,
  error: AppError,
  digits: Preferences['digits'] = 'latin',
): string {
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
    case 'locked':
      return t('appError.locked');
    case 'passphrase_needed':
      return t('appError.passphrase_needed');
    case 'last_way_in':
      return t('appError.last_way_in');
    case 'theirs_unreadable':
      return t('appError.theirs_unreadable');
    case 'wrong_passphrase':
      return t('appError.wrong_passphrase');
    case 'too_many_attempts': {
      // Times are written without seconds; the full minute that follows is never too early.
      const time = formatTime(Math.ceil(error.retryAt / MINUTE) * MINUTE, digits);
      return t('appError.too_many_attempts', { time });
    }
    case 'recovery_slot_unusable':
      return t('appError.recovery_slot_unusable');
    case 'biometrics_refused':
      return t('appError.biometrics_refused');
    case 'key_store_dismissed':
      return t('appError.key_store_dismissed');
    case 'backup_unreadable':
      return t(`appError.backup_unreadable.${error.fault}`);
    case 'file_not_written':
      return t(`appError.file_not_written.${error.cause}`);
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
