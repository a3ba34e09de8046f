import { lazy, Suspense } from 'react';
import { FirstRun } from '../first-run/first-run';
import { Desk } from '../profiles/desk';
import { useSnapshot } from '../state/use-snapshot';
import { VaultOpening } from './opening';

// The list is what most starts show; these load when they are needed.
const LockScreen = lazy(() => import('./lock-screen').then(m => ({ default: m.LockScreen })));
const RecoveryScreen = lazy(() =>
  import('./recovery-screen').then(m => ({ default: m.RecoveryScreen })),
);

/** Which page is shown: it follows from the vault, and from whether there is a profile. */
export function Place() {
  const vault = useSnapshot(s => s.vault);
  const empty = useSnapshot(s => s.profiles.length === 0);
  if (vault.kind === 'opening') return <VaultOpening />;
  if (vault.kind === 'open') return empty ? <FirstRun /> : <Desk />;
  return (
    <Suspense fallback={null}>
      {vault.kind === 'locked' ? <LockScreen vault={vault} /> : <RecoveryScreen vault={vault} />}
    </Suspense>
  );
}
