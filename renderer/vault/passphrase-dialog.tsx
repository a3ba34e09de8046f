import '../theme/mantine-dialogs';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { bridge } from '../bridge';
import { AlertBox } from '../profile-form/alert-box';
import { FormTheme } from '../profile-form/form-theme';
import { useReturnFocus } from '../profile-form/use-return-focus';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { checkPassphrases } from '../view/check-passphrases';
import { errorText } from '../view/error-text';
import { AttemptState } from './attempt-state';
import { showDone } from './show-done';
import { usePassphraseForm } from './use-passphrase-form';
import classes from './vault-dialog.module.css';

/** Sets or changes the recovery passphrase. `why`: what a person wanted when the dialog came up. */
export function PassphraseDialog(props: { why: 'advice' | 'keep' | 'lock'; onClose: () => void }) {
  const { t, digits } = useText();
  const existsNow = useSnapshot(
    s => s.vault.kind === 'open' && s.vault.keptIn === 'file' && s.vault.waysIn.passphrase,
  );
  // The snapshot may know the new one before the dialog has closed.
  const [exists] = useState(existsNow);
  useReturnFocus();
  const { field, busy, wait, error, submit } = usePassphraseForm({
    asked: 'currentPassphrase',
    check: v =>
      checkPassphrases({
        current: exists ? v.currentPassphrase : null,
        passphrase: v.passphrase,
        repeat: v.repeatPassphrase,
      }),
    command: v =>
      bridge.setPassphrase({
        current: exists ? v.currentPassphrase : null,
        passphrase: v.passphrase,
      }),
    onDone: () => {
      void showDone(t, 'passphrase', t('vault.passphrase.done'));
      props.onClose();
    },
  });
  const notNow = () => {
    if (!exists) void runCommand(t, bridge.setPreferences({ passphraseAdvice: 'dismissed' }));
    props.onClose();
  };
  return (
    <FormTheme>
      <Modal
        opened
        onClose={props.onClose}
        // What was typed blindly is not lost by a slip of the mouse.
        closeOnClickOutside={false}
        withCloseButton={false}
        title={t('vault.passphrase.title')}
        // Also above the settings.
        zIndex={300}
        classNames={{ body: classes.body }}
      >
        <form
          noValidate
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            void submit();
          }}
        >
          {props.why === 'lock' && <p className={classes.lead}>{t('vault.passphrase.forLock')}</p>}
          {props.why === 'keep' && (
            <p className={classes.lead}>{t('vault.passphrase.forMemory')}</p>
          )}
          <p className={classes.text}>{t('vault.passphrase.what')}</p>
          {exists && (
            <TextInput
              {...field('currentPassphrase')}
              data-autofocus
              label={t('vault.passphrase.current')}
            />
          )}
          <TextInput
            {...field('passphrase')}
            data-autofocus={!exists || undefined}
            label={t('vault.passphrase.new')}
            description={t('vault.passphrase.hint')}
          />
          <TextInput {...field('repeatPassphrase')} label={t('vault.passphrase.repeat')} />
          {error !== null && <AlertBox>{errorText(t, error, digits)}</AlertBox>}
          <div className={classes.buttons}>
            <AttemptState busy={busy} wait={wait} />
            <Button variant="default" onClick={notNow}>
              {t('vault.passphrase.notNow')}
            </Button>
            <Button type="submit" loading={busy} disabled={wait > 0}>
              {t('vault.passphrase.set')}
            </Button>
          </div>
        </form>
      </Modal>
    </FormTheme>
  );
}
