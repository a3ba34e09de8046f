import type { UnreadableView } from '../../shared/app-snapshot';
import { assertNever } from '../../shared/result';
import { useText } from '../state/use-text';
import type { WayOut as Way } from '../view/recovery-plan';
import { BackupList } from './backup-list';
import { PassphraseEntry } from './passphrase-entry';
import classes from './recovery.module.css';
import { RetryVault } from './retry-vault';
import { UnlockKeyStore } from './unlock-key-store';

/** One way out of an unreadable vault; the likely one is the one that stands out. */
export function WayOut(props: { way: Way; vault: UnreadableView; isLikely: boolean }) {
  const { t } = useText();
  const { way, vault, isLikely } = props;
  const variant = isLikely ? 'filled' : 'default';
  switch (way) {
    case 'key_store':
      return <UnlockKeyStore size="md" variant={variant} />;
    case 'backup':
      return <BackupList backups={vault.backups} isLikely={isLikely} />;
    case 'passphrase':
      return <PassphraseEntry retryAt={vault.retryAt} autoFocus={false} variant={variant} />;
    case 'retry':
      return (
        <div className={classes.retry}>
          <span>{t('vault.tryAgainHint')}</span>
          <RetryVault size="md" variant={variant} />
        </div>
      );
    default:
      return assertNever(way);
  }
}
