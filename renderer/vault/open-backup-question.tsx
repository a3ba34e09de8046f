import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { BackupView } from '../../shared/app-snapshot';
import { formatDateTime } from '../../shared/text/format';
import { bridge } from '../bridge';
import { useReturnFocus } from '../profile-form/use-return-focus';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import classes from './vault-dialog.module.css';

/** Asks before a backup takes the vault file's place. */
export function OpenBackupQuestion(props: { backup: BackupView; onClose: () => void }) {
  const { t, digits } = useText();
  const [busy, setBusy] = useState(false);
  useReturnFocus();
  const { name, savedAt } = props.backup;
  const open = async () => {
    setBusy(true);
    await runCommand(t, bridge.openBackup({ name }));
    setBusy(false);
    props.onClose();
  };
  return (
    <Modal
      opened
      centered
      onClose={props.onClose}
      withCloseButton={false}
      title={
        savedAt === null
          ? t('vault.backups.questionUndated', { file: name })
          : t('vault.backups.question', { time: formatDateTime(savedAt, digits) })
      }
      classNames={{ body: classes.body }}
    >
      <p className={classes.text}>{t('vault.backups.body')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button loading={busy} onClick={() => void open()}>
          {t('vault.backups.open')}
        </Button>
      </div>
    </Modal>
  );
}
