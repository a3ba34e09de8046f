import { type Request, START_EMPTY_WORDS } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { type OpeningDeps, showOpening } from './show-opening';

/**
 * Begins a new vault beside one that cannot be opened, once the word was typed that says so. Every file of the old one
 * is moved into a folder of its own; nothing is deleted (promises.md 3).
 */
export const startEmpty =
  (deps: OpeningDeps & Pick<Deps, 'preferences'>) =>
  async ({ word }: Request<'startEmpty'>): Promise<Result<void>> => {
    if (deps.store.get().vault.kind !== 'unreadable') return err({ code: 'vault_not_open' });
    const words: readonly string[] = Object.values(START_EMPTY_WORDS);
    if (!words.includes(word.trim())) {
      return err({
        code: 'invalid_input',
        issues: [{ field: 'confirmWord', fault: 'wrong_word' }],
      });
    }
    const moved = await deps.vault.setAside();
    if (!moved.ok) return err({ code: 'not_saved', cause: moved.error });
    deps.preferences.setLocked(false);
    deps.log({ event: 'started_empty' });
    await showOpening(deps, await deps.vault.open());
    return ok();
  };
