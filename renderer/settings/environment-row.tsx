import { Button } from '@mantine/core';
import type { Environment } from '../../shared/environment';
import { useText } from '../state/use-text';
import { EnvironmentBadge } from '../theme/environment-badge';
import { Isolate } from '../theme/isolate';
import classes from './settings.module.css';

/** One environment with its addresses; built-in ones have no actions. */
export function EnvironmentRow(props: {
  environment: Environment;
  actions?: { onEdit: () => void; onDelete: () => void };
}) {
  const { t } = useText();
  const { environment, actions } = props;
  const { name, identityUrl, apiUrl } = environment;
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <EnvironmentBadge environment={environment} />
        {identityUrl === null ? (
          <span className={classes.soft}>{t('settings.environments.notRunning')}</span>
        ) : (
          <Isolate className={classes.address}>{identityUrl}</Isolate>
        )}
        {apiUrl !== null && apiUrl !== identityUrl && (
          <Isolate className={classes.address}>{apiUrl}</Isolate>
        )}
      </div>
      {actions !== undefined && (
        <div className={classes.rowActions}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={actions.onEdit}
            aria-label={t('settings.environments.editOf', { name })}
          >
            {t('action.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={actions.onDelete}
            aria-label={t('settings.environments.deleteOf', { name })}
          >
            {t('action.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}
