import '@mantine/core/styles/Checkbox.layer.css';
import { useSnapshot } from '../state/use-snapshot';
import { ClipboardSettings } from './clipboard-settings';
import { LockSettings } from './lock-settings';
import classes from './security.module.css';
import { WaysIn } from './ways-in';

/** What opens the vault, when Miftah locks itself, and how long copies stay on the clipboard. */
export function SecurityTab(props: { onCover: (covered: boolean) => void }) {
  const hasPassphrase = useSnapshot(
    s => s.vault.kind === 'open' && s.vault.keptIn === 'file' && s.vault.waysIn.passphrase,
  );
  return (
    <div className={classes.tab}>
      <WaysIn onCover={props.onCover} />
      <LockSettings isPossible={hasPassphrase} />
      <ClipboardSettings />
    </div>
  );
}
