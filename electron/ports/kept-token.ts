import type { TokenTimes } from '../../shared/token-status';

/**
 * A token as the token cache keeps it, with the login that made it: a token of another login is not taken back.
 * Its claims are read from it again.
 */
export type KeptToken = TokenTimes & {
  readonly profileId: string;
  readonly login: {
    readonly environmentId: string;
    /** `null` for the Sandbox, whose address changes with each start. */
    readonly identityUrl: string | null;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly sendIn: 'header' | 'body';
    readonly onBehalfOf: string | null;
    readonly scope: string;
  };
  readonly accessToken: string;
  readonly renewAt: number;
  /** The scope the service granted, when it said so. */
  readonly scope: string | null;
};
