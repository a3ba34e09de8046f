import type { AppError } from '../../shared/app-error';
import type { Deps } from './deps';

/**
 * Why the current passphrase is not accepted; `null` when it is right. Guessing here is slowed like at the lock, and
 * counts together with it.
 */
export async function currentPassphraseIssue(
  { vault, attempts, clock }: Pick<Deps, 'vault' | 'attempts' | 'clock'>,
  current: string | null,
): Promise<AppError | null> {
  if (current === null || current === '') return beside('required');
  const retryAt = attempts.retryAt();
  if (clock.now() < retryAt || !attempts.begin()) return { code: 'too_many_attempts', retryAt };
  const checked = await vault.checkPassphrase(current).catch((error: unknown) => {
    attempts.end('other', clock.now());
    throw error;
  });
  const outcome = checked.ok ? 'right' : checked.error === 'wrong' ? 'wrong' : 'other';
  attempts.end(outcome, clock.now());
  if (checked.ok) return null;
  return checked.error === 'wrong'
    ? beside('wrong_passphrase')
    : { code: 'recovery_slot_unusable' };
}

function beside(fault: 'required' | 'wrong_passphrase'): AppError {
  return { code: 'invalid_input', issues: [{ field: 'currentPassphrase', fault }] };
}
