import type { Environment } from '../../shared/environment';
import { useText } from '../state/use-text';
import { environmentName } from '../view/environment-name';
import classes from './environment-badge.module.css';

/** The environment as a coloured word: production is never confused with preproduction (product.md P3). */
export function EnvironmentBadge(props: { environment: Pick<Environment, 'kind' | 'name'> }) {
  const { t } = useText();
  const name = environmentName(t, props.environment);
  return (
    <span className={classes.badge} data-kind={props.environment.kind} title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}
