import type { Credential } from './credential';
import type { Profile, SignIn } from './profile';

/** The credential part of the form. A `null` secret means: keep the one that is stored. */
export type CredentialDraft = {
  readonly clientId: string;
  readonly secret1: string | null;
  /** Empty string: there is no second secret. */
  readonly secret2: string | null;
  readonly secretsExpireOn: string | null;
  readonly sendIn: Credential['sendIn'];
};

/** What the form sends: text as typed. The main process cleans and checks it again. */
export type ProfileDraft = {
  /** `null` for a new profile. */
  readonly id: string | null;
  readonly name: string;
  readonly environmentId: string;
  readonly credential:
    | { readonly kind: 'new'; readonly fields: CredentialDraft }
    /** `fields: null` uses the credential as it is; otherwise it is changed for every profile that uses it. */
    | { readonly kind: 'existing'; readonly id: string; readonly fields: CredentialDraft | null };
  readonly signIn: SignIn;
  readonly registrationNumber: string;
  readonly scope: string;
  readonly renewal: Profile['renewal'];
  readonly tags: readonly string[];
  readonly notes: string;
};

/** A custom environment as typed. `id: null` for a new one. */
export type EnvironmentDraft = {
  readonly id: string | null;
  readonly name: string;
  readonly identityUrl: string;
  /** May be empty. */
  readonly apiUrl: string;
};
