import { bridge } from '../bridge';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { showError } from '../theme/show-error';

/** Locks Miftah. Where nothing could unlock it again, asks for a recovery passphrase instead. */
export function useLock(): () => Promise<void> {
  const { t } = useText();
  const { open } = useDialog();
  return async () => {
    const result = await bridge.lock(null);
    if (result.ok) return;
    if (result.error.code === 'passphrase_needed') open({ kind: 'passphrase', why: 'lock' });
    else await showError(t, result.error);
  };
}
