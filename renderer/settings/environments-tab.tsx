import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { Environment } from '../../shared/environment';
import { bridge } from '../bridge';
import { AlertBox } from '../profile-form/alert-box';
import { Question } from '../profile-form/question';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import { EnvironmentForm } from './environment-form';
import { EnvironmentRow } from './environment-row';
import classes from './settings.module.css';

/** The built-in environments, the person's own, and the form that adds or changes one. */
export function EnvironmentsTab(props: {
  onDirty: (dirty: boolean) => void;
  onCover: (covered: boolean) => void;
}) {
  const { t } = useText();
  const environments = useSnapshot(s => s.environments);
  const [editing, setEditing] = useState<Environment | 'new' | null>(null);
  const [deleting, setDeleting] = useState<Environment | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const custom = environments.filter(e => e.kind === 'custom');

  const ask = (environment: Environment | null) => {
    setDeleting(environment);
    props.onCover(environment !== null);
  };
  const edit = (environment: Environment | 'new' | null) => {
    setError(null);
    setEditing(environment);
    props.onDirty(false);
    props.onCover(false);
  };
  const remove = async (id: string) => {
    ask(null);
    const result = await bridge.deleteEnvironment({ id });
    setError(result.ok ? null : result.error);
  };

  if (editing !== null) {
    const environment = editing === 'new' ? null : editing;
    return (
      <EnvironmentForm
        environment={environment}
        onDirty={props.onDirty}
        onCover={props.onCover}
        onClose={() => edit(null)}
      />
    );
  }
  return (
    <div>
      {error !== null && <AlertBox>{errorText(t, error)}</AlertBox>}
      <h3 className={classes.heading}>{t('settings.environments.builtIn')}</h3>
      <ul className={classes.list}>
        {environments
          .filter(e => e.kind !== 'custom')
          .map(e => (
            <EnvironmentRow key={e.id} environment={e} />
          ))}
      </ul>
      <h3 className={classes.heading}>{t('settings.environments.custom')}</h3>
      {custom.length === 0 && <p className={classes.soft}>{t('settings.environments.none')}</p>}
      <ul className={classes.list}>
        {custom.map(e => (
          <EnvironmentRow
            key={e.id}
            environment={e}
            actions={{ onEdit: () => edit(e), onDelete: () => ask(e) }}
          />
        ))}
      </ul>
      <Button variant="default" onClick={() => edit('new')}>
        {t('settings.environments.add')}
      </Button>
      {deleting !== null && (
        <Question
          question={t('settings.environments.confirmDelete', { name: deleting.name })}
          body={t('settings.environments.confirmBody')}
          confirm={t('action.delete')}
          keep={t('action.cancel')}
          onConfirm={() => void remove(deleting.id)}
          onKeep={() => ask(null)}
        />
      )}
    </div>
  );
}
