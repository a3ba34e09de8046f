import type { AppError } from '../../shared/app-error';
import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import type { PassphraseFault } from '../ports/vault-store';
import { attemptsSlowed } from '../state/lock-transitions';
import type { Deps } from './deps';
import { showOpening } from './show-opening';
import { type ResumeDeps, showResumed } from './show-resumed';

type Needs = ResumeDeps & Pick<Deps, 'attempts' | 'lockTurns'>;

/**
 * Opens a locked vault, or one that the key store cannot open, with the recovery passphrase. Wrong passphrases are
 * slowed: `wrong_passphrase` says when the next attempt is taken, `too_many_attempts` that it was too early.
 */
export const unlock =
  (deps: Needs) =>
  async ({ passphrase }: Request<'unlock'>): Promise<Result<void>> => {
    const { vault } = deps.store.get();
    if (vault.kind === 'open') return ok();
    if (vault.kind === 'opening') return err({ code: 'vault_not_open' });
    const retryAt = deps.attempts.retryAt();
    if (deps.clock.now() < retryAt || !deps.attempts.begin()) {
      return refused(deps, { code: 'too_many_attempts', retryAt });
    }
    const opened = await deps
      .lockTurns(() => openWith(deps, passphrase))
      .catch((error: unknown) => {
        // No memory for scrypt, say. The turn must not be lost with it, or nobody could try again.
        deps.attempts.end('other', deps.clock.now());
        throw error;
      });
    const outcome = opened.ok ? 'right' : opened.error === 'wrong' ? 'wrong' : 'other';
    const nextAt = deps.attempts.end(outcome, deps.clock.now());
    if (opened.ok) {
      deps.log({ event: 'unlocked', how: 'passphrase' });
      return ok();
    }
    if (opened.error !== 'wrong') return refused(deps, { code: 'recovery_slot_unusable' });
    deps.store.update(attemptsSlowed(nextAt));
    return refused(deps, { code: 'wrong_passphrase', retryAt: nextAt });
  };

async function openWith(deps: Needs, passphrase: string): Promise<Result<void, PassphraseFault>> {
  const { vault, held } = deps.store.get();
  if (vault.kind === 'locked' && held !== 'nothing') {
    const resumed = await deps.vault.resume({ kind: 'passphrase', passphrase });
    if (resumed.ok) await showResumed(deps);
    return resumed;
  }
  const opened = await deps.vault.openWithPassphrase(passphrase);
  if (!opened.ok) return opened;
  await showOpening(deps, opened.value);
  deps.preferences.setLocked(false);
  return ok();
}

function refused(deps: Needs, error: Extract<AppError, { code: RefusalCode }>): Result<never> {
  const why = error.code === 'recovery_slot_unusable' ? 'slot_unusable' : error.code;
  deps.log({ event: 'unlock_refused', why });
  return err(error);
}

type RefusalCode = 'wrong_passphrase' | 'too_many_attempts' | 'recovery_slot_unusable';
