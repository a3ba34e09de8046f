import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';

/** Tries again to open the vault, or to write it. */
export function RetryVault(props: Pick<ButtonProps, 'size' | 'variant'>) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await runCommand(t, bridge.retryVault(null));
    setBusy(false);
  };
  return (
    <Button {...props} loading={busy} onClick={() => void retry()}>
      {t('action.tryAgain')}
    </Button>
  );
}
