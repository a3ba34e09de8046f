import type { RestorePreview } from '../../shared/app-snapshot';
import { useText } from '../state/use-text';
import { EnvironmentBadge } from '../theme/environment-badge';
import { Isolate } from '../theme/isolate';
import classes from './preview-list.module.css';

/** One profile of a backup, and what it is to what is here. */
export function PreviewRow(props: { profile: RestorePreview['profiles'][number]; index: number }) {
  const { t } = useText();
  const { name, environmentKind, environmentName, registrationNumber, state } = props.profile;
  return (
    // The header is row 1.
    <tr aria-rowindex={props.index + 2}>
      <td title={name}>
        <bdi className={classes.name}>{name}</bdi>
      </td>
      <td>
        <EnvironmentBadge environment={{ kind: environmentKind, name: environmentName }} />
      </td>
      <td>
        <Isolate>{registrationNumber}</Isolate>
      </td>
      <td className={classes.state} data-state={state}>
        {t(`backup.state.${state}`)}
      </td>
    </tr>
  );
}
