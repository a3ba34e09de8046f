import { Button, TextInput } from '@mantine/core';
import { bridge } from '../bridge';
import { AlertBox } from '../profile-form/alert-box';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import { AttemptState } from './attempt-state';
import classes from './passphrase.module.css';
import { usePassphraseForm } from './use-passphrase-form';

/** The recovery passphrase and the button that opens the vault with it. */
export function PassphraseEntry(props: {
  retryAt: number | null;
  autoFocus: boolean;
  variant: 'filled' | 'default';
}) {
  const { t, digits } = useText();
  const { field, busy, wait, error, submit } = usePassphraseForm({
    asked: 'passphrase',
    retryAt: props.retryAt,
    check: ({ passphrase }) =>
      passphrase === '' ? [{ field: 'passphrase', fault: 'required' }] : [],
    command: ({ passphrase }) => bridge.unlock({ passphrase }),
  });
  return (
    <form
      noValidate
      className={classes.entry}
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        {...field('passphrase')}
        size="md"
        autoFocus={props.autoFocus}
        label={t('vault.unlock.passphrase')}
      />
      <AttemptState busy={busy} wait={wait} />
      {error !== null && <AlertBox>{errorText(t, error, digits)}</AlertBox>}
      <Button type="submit" size="md" variant={props.variant} loading={busy} disabled={wait > 0}>
        {t('vault.unlock.button')}
      </Button>
    </form>
  );
}
