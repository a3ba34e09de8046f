import type { Credential } from '../../shared/credential';
import type { CustomEnvironment } from '../../shared/environment';
import type { Profile } from '../../shared/profile';

/** All that the vault keeps. */
export type VaultParts = {
  readonly environments: readonly CustomEnvironment[];
  readonly credentials: readonly Credential[];
  readonly profiles: readonly Profile[];
};
