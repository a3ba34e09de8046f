import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error';
import { START_EMPTY_WORDS } from '../../shared/contract';
import { bridge } from '../bridge';
import { AlertBox } from '../profile-form/alert-box';
import { useReturnFocus } from '../profile-form/use-return-focus';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import classes from './vault-dialog.module.css';

/** Asks for a word before the vault's files are moved aside, so that nobody does it by a slip. */
export function StartEmpty(props: { onClose: () => void }) {
  const { t, language, digits } = useText();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useReturnFocus();
  const word = START_EMPTY_WORDS[language];
  const isTyped = typed.trim() === word;
  const start = async () => {
    if (!isTyped || busy) return;
    setBusy(true);
    const result = await bridge.startEmpty({ word });
    setBusy(false);
    if (result.ok) props.onClose();
    else setError(result.error);
  };
  return (
    <Modal
      opened
      centered
      onClose={props.onClose}
      withCloseButton={false}
      title={t('vault.startEmpty.question')}
      classNames={{ body: classes.body }}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          void start();
        }}
      >
        <p className={classes.text}>{t('vault.startEmpty.body')}</p>
        <TextInput
          data-autofocus
          label={t('vault.startEmpty.word', { word })}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
        />
        {error !== null && <AlertBox>{errorText(t, error, digits)}</AlertBox>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy} disabled={!isTyped}>
            {t('vault.startEmpty.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
