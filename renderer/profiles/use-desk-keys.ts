import { useHotkeys } from '@mantine/hooks';
import { useDialog } from '../state/use-dialog';

// By place on the keyboard, since an Arabic layout writes other letters.
const PHYSICAL = { usePhysicalKeys: true };

/** The keys of the toolbar, on the desk and on the first run. A dialog keeps what is typed in it. */
export function useToolbarKeys(keys: { onLock: () => void }): void {
  const { dialog, open } = useDialog();
  useHotkeys(
    [
      ['mod+N', () => dialog === null && open({ kind: 'add' }), PHYSICAL],
      ['mod+L', () => dialog === null && keys.onLock(), PHYSICAL],
    ],
    [],
  );
}

/** The keys that work wherever the focus is on the desk, but not behind a dialog. */
export function useDeskKeys(keys: { onSearch: () => void; onRenew: () => void }): void {
  const { dialog } = useDialog();
  const onDesk = (act: () => void) => () => {
    if (dialog === null) act();
  };
  useHotkeys(
    [
      ['mod+F', onDesk(keys.onSearch), PHYSICAL],
      // Inside the list its own F5 comes first; here it renews what is open, and never reloads the page.
      ['F5', onDesk(keys.onRenew), PHYSICAL],
    ],
    // Also while typing in the search box.
    [],
  );
}
