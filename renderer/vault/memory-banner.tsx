import { Button } from '@mantine/core';
import type { MemoryReason } from '../../shared/app-snapshot';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { Banner } from '../theme/banner';
import { UnlockKeyStore } from './unlock-key-store';
import classes from './vault.module.css';

/** Nothing is written to the disk: why, and what would change that (product.md K2). */
export function MemoryBanner(props: { reason: MemoryReason }) {
  const { t } = useText();
  const { open } = useDialog();
  return (
    <Banner
      tone="warn"
      role="region"
      title={t('desk.banner.memory')}
      action={
        <span className={classes.actions}>
          {props.reason === 'key_store_locked' && (
            <UnlockKeyStore size="compact-sm" variant="default" />
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => open({ kind: 'passphrase', why: 'keep' })}
          >
            {t('vault.passphrase.open')}
          </Button>
        </span>
      }
    >
      {t(`desk.banner.memoryReason.${props.reason}`)}
    </Banner>
  );
}
