import '../theme/mantine-dialogs';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import type { ProfileView } from '../../shared/app-snapshot';
import { bridge } from '../bridge';
import { useReturnFocus } from '../profile-form/use-return-focus';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import classes from './delete-profile.module.css';

/** Asks before a profile is deleted; the question is the dialog's name. */
export function DeleteProfile(props: { profile: ProfileView; onClose: () => void }) {
  const { t } = useText();
  useReturnFocus();
  const [busy, setBusy] = useState(false);
  const { id, name } = props.profile;
  const remove = async () => {
    setBusy(true);
    const done = await runCommand(t, bridge.deleteProfile({ id }));
    setBusy(false);
    if (done) props.onClose();
  };
  return (
    <Modal
      opened
      centered
      size="sm"
      onClose={props.onClose}
      withCloseButton={false}
      classNames={{ title: classes.title ?? '' }}
      title={
        <Trans
          t={t}
          i18nKey="desk.delete.question"
          values={{ name }}
          components={{ name: <bdi /> }}
        />
      }
    >
      <p className={classes.body}>{t('desk.delete.body')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {t('action.delete')}
        </Button>
      </div>
    </Modal>
  );
}
