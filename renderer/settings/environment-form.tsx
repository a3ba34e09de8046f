import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Environment } from '../../shared/environment';
import { AlertBox } from '../profile-form/alert-box';
import { DiscardQuestion } from '../profile-form/discard-question';
import type { FieldError } from '../profile-form/field-error';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import classes from './settings.module.css';
import { type EnvironmentValues, useEnvironmentForm } from './use-environment-form';

/** Adds or changes a custom environment; faults stand beside their fields. */
export function EnvironmentForm(props: {
  environment: Environment | null;
  onDirty: (dirty: boolean) => void;
  onCover: (covered: boolean) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const ask = (covered: boolean) => {
    setAsking(covered);
    props.onCover(covered);
  };
  const { form, busy, error, save } = useEnvironmentForm(
    props.environment,
    props.onDirty,
    props.onClose,
  );
  const field = (path: keyof EnvironmentValues) => {
    const fault = form.errors[path] as FieldError | undefined;
    return {
      ...form.getInputProps(path),
      error: fault === undefined ? undefined : t(`form.${fault}`),
      autoComplete: 'off',
    };
  };
  const url = { dir: 'ltr', inputMode: 'url', spellCheck: false } as const;
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={classes.heading}>
        {t(props.environment === null ? 'settings.environments.add' : 'settings.environments.edit')}
      </h3>
      <TextInput
        {...field('environmentName')}
        data-autofocus
        autoFocus
        aria-required
        label={t('settings.environments.name')}
      />
      <TextInput
        {...field('identityUrl')}
        {...url}
        aria-required
        label={t('settings.environments.identityUrl')}
        description={t('settings.environments.identityUrlHint')}
      />
      <TextInput
        {...field('apiUrl')}
        {...url}
        label={t('settings.environments.apiUrl')}
        description={t('settings.environments.apiUrlHint')}
      />
      {error !== null && <AlertBox>{errorText(t, error)}</AlertBox>}
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => (form.isDirty() ? ask(true) : props.onClose())}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('settings.environments.save')}
        </Button>
      </div>
      {asking && <DiscardQuestion onDiscard={props.onClose} onKeep={() => ask(false)} />}
    </form>
  );
}
