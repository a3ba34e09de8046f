import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Trans } from 'react-i18next';
import type { AppError } from '../../shared/app-error';
import type { Preferences } from '../../shared/preferences';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import type { Translate } from '../view/translate';
import classes from './backup.module.css';
import { FileName } from './file-name';
import { PassphraseInput } from './passphrase-input';

function faultText(t: Translate, error: AppError, digits: Preferences['digits']): string {
  const issue = error.code === 'invalid_input' ? error.issues[0] : undefined;
  return issue === undefined ? errorText(t, error, digits) : t(`form.fieldFault.${issue.fault}`);
}

/** Asks for the passphrase of the chosen file; why it did not open stands beside the field. */
export function OpenBackup(props: {
  file: string;
  busy: boolean;
  error: AppError | null;
  onOpen: (input: HTMLInputElement) => Promise<void>;
  onCancel: () => void;
}) {
  const { t, digits } = useText();
  const { file, busy, error } = props;
  const passphrase = useRef<HTMLInputElement>(null);
  const open = async () => {
    const input = passphrase.current;
    if (busy || input === null) return;
    await props.onOpen(input);
    input.focus();
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        void open();
      }}
    >
      <h3 className={classes.heading}>{t('backup.restore.title')}</h3>
      <p className={classes.text}>
        <Trans
          t={t}
          i18nKey="backup.restore.chosen"
          values={{ file }}
          components={{ file: <FileName /> }}
        />
      </p>
      <div className={classes.fields}>
        <PassphraseInput
          ref={passphrase}
          label={t('backup.passphrase')}
          hint={t('backup.restore.passphraseHint')}
          error={error === null ? null : faultText(t, error, digits)}
          busy={busy}
          autoFocus
        />
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onCancel}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('backup.restore.open')}
        </Button>
      </div>
    </form>
  );
}
