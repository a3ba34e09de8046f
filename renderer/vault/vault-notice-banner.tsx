import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VaultNotice } from '../../shared/app-snapshot';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { Banner } from '../theme/banner';
import { runCommand } from '../theme/run-command';
import { OlderCopyText } from './older-copy-text';
import { RestoredText } from './restored-text';

/** What was opened is not what was last saved; said until a person has seen it. */
export function VaultNoticeBanner({ notice }: { notice: VaultNotice }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const dismiss = async () => {
    setBusy(true);
    await runCommand(t, bridge.dismissVaultNotice(null));
    setBusy(false);
  };
  return (
    <Banner
      tone="warn"
      role="alert"
      title={t(notice.kind === 'restored' ? 'desk.banner.restored' : 'desk.banner.older')}
      action={
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void dismiss()}>
          {t('action.close')}
        </Button>
      }
    >
      {notice.kind === 'restored' ? (
        <RestoredText notice={notice} />
      ) : (
        <OlderCopyText savedAt={notice.savedAt} />
      )}
    </Banner>
  );
}
