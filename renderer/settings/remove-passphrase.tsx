import { Button, Modal, TextInput } from '@mantine/core';
import { bridge } from '../bridge';
import { AlertBox } from '../profile-form/alert-box';
import { useReturnFocus } from '../profile-form/use-return-focus';
import { useText } from '../state/use-text';
import { AttemptState } from '../vault/attempt-state';
import { showDone } from '../vault/show-done';
import { usePassphraseForm } from '../vault/use-passphrase-form';
import classes from '../vault/vault-dialog.module.css';
import { errorText } from '../view/error-text';

/** Asks for the recovery passphrase before it is removed. */
export function RemovePassphrase(props: { onClose: () => void }) {
  const { t, digits } = useText();
  useReturnFocus();
  const { field, busy, wait, error, submit } = usePassphraseForm({
    asked: 'currentPassphrase',
    check: ({ currentPassphrase }) =>
      currentPassphrase === '' ? [{ field: 'currentPassphrase', fault: 'required' }] : [],
    command: ({ currentPassphrase }) => bridge.removePassphrase({ current: currentPassphrase }),
    onDone: () => {
      void showDone(t, 'passphrase', t('security.remove.done'));
      props.onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      withCloseButton={false}
      title={t('security.remove.question')}
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
        <p className={classes.text}>{t('security.remove.body')}</p>
        <TextInput
          {...field('currentPassphrase')}
          data-autofocus
          label={t('vault.passphrase.current')}
        />
        {error !== null && <AlertBox>{errorText(t, error, digits)}</AlertBox>}
        <div className={classes.buttons}>
          <AttemptState busy={busy} wait={wait} />
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy} disabled={wait > 0}>
            {t('security.remove.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
