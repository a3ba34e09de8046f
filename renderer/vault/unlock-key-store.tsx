import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { showError } from '../theme/show-error';
import classes from './vault.module.css';

/** Lets the key store ask for its own password, and says meanwhile where to answer it. */
export function UnlockKeyStore(props: Pick<ButtonProps, 'size' | 'variant'>) {
  const { t } = useText();
  const isRecovery = useSnapshot(s => s.vault.kind === 'unreadable');
  const [busy, setBusy] = useState(false);
  const unlock = async () => {
    setBusy(true);
    const answer = await bridge.unlockKeyStore(null);
    setBusy(false);
    // The recovery screen says by itself that the key store's window was closed.
    const isSaid = isRecovery && !answer.ok && answer.error.code === 'key_store_dismissed';
    if (!answer.ok && !isSaid) await showError(t, answer.error);
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
