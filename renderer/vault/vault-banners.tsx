import { Button } from '@mantine/core';
import { useState } from 'react';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { Banner } from '../theme/banner';
import { runCommand } from '../theme/run-command';

/** What is wrong with keeping the profiles: not written, or never written. */
export function VaultBanners() {
  const { t } = useText();
  const vault = useSnapshot(s => s.vault);
  const fault = useSnapshot(s => s.saveFault);
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await runCommand(t, bridge.retryVault(null));
    setBusy(false);
  };
  return (
    <>
      {fault !== null && (
        <Banner
          tone="bad"
          role="alert"
          title={t('desk.banner.notSaved')}
          action={
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => void retry()}>
              {t('action.tryAgain')}
            </Button>
          }
        >
          {t('desk.banner.notSavedBody', { cause: t(`saveFault.${fault}`) })}
        </Banner>
      )}
      {vault.kind === 'open' && vault.keptIn === 'memory' && (
        <Banner tone="warn" role="region" title={t('desk.banner.memory')}>
          {t(`desk.banner.memoryReason.${vault.reason}`)}
        </Banner>
      )}
    </>
  );
}
