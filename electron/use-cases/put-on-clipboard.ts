import type { CopyNotice } from '../../shared/app-snapshot';
import { err, ok, type Result } from '../../shared/result';
import { copied } from '../state/copy-transitions';
import type { Deps } from './deps';

/**
 * Puts a token or a secret on the clipboard, for `clearsAfter` seconds (product.md C8), and tells the page.
 * When Miftah was locked meanwhile, what was written is taken back.
 */
export const putOnClipboard =
  (deps: Pick<Deps, 'store' | 'clipboard' | 'clipboardClearing'>) =>
  async (text: string, notice: Omit<CopyNotice, 'sequence'>): Promise<Result<void>> => {
    // Before the write: the wait of an earlier copy must not end while the new text arrives, and clear that.
    // Should the write fail, the earlier text may still be there, and is cleared now.
    deps.clipboardClearing.arm(notice.clearsAfter);
    if (!(await deps.clipboard.write(text))) return err({ code: 'clipboard_failed' });
    if (deps.store.get().vault.kind !== 'open') {
      await deps.clipboardClearing.clearNow();
      return err({ code: 'vault_not_open' });
    }
    deps.store.update(copied(notice));
    return ok();
  };
