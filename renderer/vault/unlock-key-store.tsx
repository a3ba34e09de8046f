import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import classes from './vault.module.css';

/** Lets the key store ask for its own password, and says meanwhile where to answer it. */
export function UnlockKeyStore(props: Pick<ButtonProps, 'size' | 'variant'>) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const unlock = async () => {
    setBusy(true);
    await runCommand(t, bridge.unlockKeyStore(null));
    setBusy(false);
  };
  return (
    <span className={classes.keyStore}>
      <Button {...props} loading={busy} onClick={() => void unlock()}>
        {t('vault.keyStore.unlock')}
      </Button>
      <span role="status">{busy && t('vault.keyStore.answer')}</span>
    </span>
  );
}
