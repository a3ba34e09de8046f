import '../theme/mantine-dialogs';
import { IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { LockedView } from '../../shared/app-snapshot';
import { LanguageSwitch } from '../first-run/language-switch';
import { FormTheme } from '../profile-form/form-theme';
import { useText } from '../state/use-text';
import classes from './lock-screen.module.css';
import { PassphraseEntry } from './passphrase-entry';
import { TouchIdButton } from './touch-id-button';

/** The whole page while Miftah is locked. It shows nothing of the profiles, not even their number. */
export function LockScreen({ vault }: { vault: LockedView }) {
  const { t } = useText();
  useEffect(() => {
    // A toast of a moment ago may name a taxpayer.
    void import('@mantine/notifications').then(({ notifications }) => notifications.clean());
  }, []);
  return (
    <FormTheme>
      <main className={classes.page}>
        <div className={classes.middle}>
          <span className={classes.icon} aria-hidden>
            <IconLock size={34} stroke={1.75} />
          </span>
          <h1 className={classes.heading}>{t('vault.lock.heading')}</h1>
          <p className={classes.how}>{t('vault.lock.how')}</p>
          <div className={classes.ways}>
            <PassphraseEntry retryAt={vault.retryAt} autoFocus variant="filled" />
            {vault.biometrics === 'touch_id' && <TouchIdButton />}
          </div>
          {vault.renews && <p className={classes.renews}>{t('vault.lock.renews')}</p>}
        </div>
        <LanguageSwitch />
      </main>
    </FormTheme>
  );
}
