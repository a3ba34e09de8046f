import { Button } from '@mantine/core';
import { Trans } from 'react-i18next';
import { AlertBox } from '../profile-form/alert-box';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import classes from './backup.module.css';
import { FileName } from './file-name';
import { PassphraseInput } from './passphrase-input';
import { useCreateBackup } from './use-create-backup';

/** Writes all there is into one encrypted file (product.md K6). */
export function BackUp() {
  const { t, digits } = useText();
  const { passphrase, repeat, busy, outcome, create, forget } = useCreateBackup();
  const issue = outcome.kind === 'fault' ? outcome.issue : null;
  const fault = issue === null ? null : t(`form.fieldFault.${issue.fault}`);
  const isRepeat = issue?.field === 'repeatPassphrase';
  return (
    <section>
      <h3 className={classes.heading}>{t('backup.create.title')}</h3>
      <p className={classes.text}>{t('backup.create.what')}</p>
      <p className={classes.text}>{t('backup.create.where')}</p>
      <p className={classes.soft}>{t('backup.create.age')}</p>
      <form
        noValidate
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          void create();
        }}
      >
        <div className={classes.fields}>
          <PassphraseInput
            ref={passphrase}
            label={t('backup.passphrase')}
            hint={t('vault.passphrase.hint')}
            error={isRepeat ? null : fault}
            busy={busy}
            onChange={forget}
          />
          <PassphraseInput
            ref={repeat}
            label={t('backup.create.repeat')}
            error={isRepeat ? fault : null}
            busy={busy}
            onChange={forget}
          />
        </div>
        {outcome.kind === 'refused' && <AlertBox>{errorText(t, outcome.error, digits)}</AlertBox>}
        <Button type="submit" loading={busy} className={classes.start}>
          {t('backup.create.button')}
        </Button>
        <p role="status" className={classes.done}>
          {outcome.kind === 'written' && (
            <Trans
              t={t}
              i18nKey="backup.create.done"
              values={{ file: outcome.file }}
              components={{ file: <FileName /> }}
            />
          )}
        </p>
      </form>
    </section>
  );
}
