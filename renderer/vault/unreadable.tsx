import { Button } from '@mantine/core';
import { IconLockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import type { VaultView } from '../../shared/app-snapshot';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { runCommand } from '../theme/run-command';
import classes from './vault.module.css';

type Unreadable = Extract<VaultView, { kind: 'unreadable' }>;

/** The whole page while an existing vault cannot be opened: why, that nothing is lost, and one way on. */
export function VaultUnreadable({ vault }: { vault: Unreadable }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await runCommand(t, bridge.retryVault(null));
    setBusy(false);
  };
  return (
    <main className={classes.page}>
      <div className={classes.notice}>
        <IconLockExclamation size={40} stroke={1.5} aria-hidden className={classes.icon} />
        <h1>{t('vault.heading')}</h1>
        <p>{t(`vault.cause.${vault.cause}`)}</p>
        <p>{t('vault.nothingLost')}</p>
        <p className={classes.folder}>
          <Isolate>{vault.folder}</Isolate>
        </p>
        <p>{t('vault.advice')}</p>
        <Button size="md" loading={busy} onClick={() => void retry()}>
          {t('action.tryAgain')}
        </Button>
      </div>
    </main>
  );
}
