import type { Environment } from '../../shared/environment';
import type { Translate } from './translate';

/** The environment's name as the page shows it. */
export function environmentName(
  t: Translate,
  environment: Pick<Environment, 'kind' | 'name'>,
): string {
  return environment.kind === 'custom' ? environment.name : t(`environment.${environment.kind}`);
}
