import { lazy, Suspense, useEffect, useState } from 'react';
import { useSnapshot } from '../state/use-snapshot';
import { dialogParts } from './dialog-parts';

const Toasts = lazy(() => dialogParts.toasts().then(m => ({ default: m.Toasts })));

/**
 * What the first paint does without: once the page is idle, the toasts appear (those asked for earlier wait in
 * their queue) and the dialogs are loaded, so that the first click finds them there.
 */
export function IdleParts() {
  const [idle, setIdle] = useState(false);
  const opening = useSnapshot(s => s.vault.kind === 'opening');
  useEffect(() => {
    // While the vault opens the page is idle too, but the list must come first.
    if (opening) return;
    const handle = requestIdleCallback(
      () => {
        setIdle(true);
        for (const load of Object.values(dialogParts)) void load();
      },
      { timeout: 3000 },
    );
    return () => cancelIdleCallback(handle);
  }, [opening]);
  return <Suspense fallback={null}>{idle && <Toasts />}</Suspense>;
}
