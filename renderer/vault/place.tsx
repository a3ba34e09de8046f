import { FirstRun } from '../first-run/first-run';
import { Desk } from '../profiles/desk';
import { useSnapshot } from '../state/use-snapshot';
import { VaultOpening } from './opening';
import { VaultUnreadable } from './unreadable';

/** Which page is shown: it follows from the vault, and from whether there is a profile. */
export function Place() {
  const vault = useSnapshot(s => s.vault);
  const empty = useSnapshot(s => s.profiles.length === 0);
  if (vault.kind === 'opening') return <VaultOpening />;
  if (vault.kind === 'unreadable') return <VaultUnreadable vault={vault} />;
  return empty ? <FirstRun /> : <Desk />;
}
