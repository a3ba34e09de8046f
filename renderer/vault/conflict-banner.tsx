import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Request } from '../../shared/contract';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { Banner } from '../theme/banner';
import { runCommand } from '../theme/run-command';
import classes from './vault.module.css';

type Kept = Request<'resolveConflict'>['keep'];

/** The vault file was changed by others: which of the two is kept is for a person to say. */
export function ConflictBanner() {
  const { t } = useText();
  const [busy, setBusy] = useState<Kept | null>(null);
  const resolve = async (keep: Kept) => {
    setBusy(keep);
    await runCommand(t, bridge.resolveConflict({ keep }));
    setBusy(null);
  };
  const button = (keep: Kept, name: string) => (
    <Button
      size="compact-sm"
      variant="default"
      loading={busy === keep}
      disabled={busy !== null && busy !== keep}
      onClick={() => void resolve(keep)}
    >
      {name}
    </Button>
  );
  return (
    <Banner
      tone="bad"
      role="alert"
      title={t('desk.banner.notSaved')}
      action={
        <span className={classes.actions}>
          {button('mine', t('desk.banner.keepMine'))}
          {button('theirs', t('desk.banner.useTheirs'))}
        </span>
      }
    >
      {t('desk.banner.conflict')}
    </Banner>
  );
}
