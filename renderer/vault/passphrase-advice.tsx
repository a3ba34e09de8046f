import { Button } from '@mantine/core';
import { bridge } from '../bridge';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { Banner } from '../theme/banner';
import { runCommand } from '../theme/run-command';
import classes from './vault.module.css';

/** Recommends a second way into the vault until there is one, or until a person says not now. */
export function PassphraseAdvice() {
  const { t } = useText();
  const { open } = useDialog();
  const dismiss = () =>
    void runCommand(t, bridge.setPreferences({ passphraseAdvice: 'dismissed' }));
  return (
    <Banner
      tone="info"
      role="region"
      title={t('desk.banner.advice')}
      action={
        <span className={classes.actions}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => open({ kind: 'passphrase', why: 'advice' })}
          >
            {t('vault.passphrase.open')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={dismiss}>
            {t('vault.passphrase.notNow')}
          </Button>
        </span>
      }
    >
      {t('desk.banner.adviceBody')}
    </Banner>
  );
}
