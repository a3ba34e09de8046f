import type { LoginError } from './login-error';

/** Fields of the profile and environment forms that an error can stand beside. */
export type FieldName =
  | 'name'
  | 'environment'
  | 'credential'
  | 'registrationNumber'
  | 'onBehalfOf'
  | 'clientId'
  | 'secret1'
  | 'secret2'
  | 'secretsExpireOn'
  | 'scope'
  | 'tags'
  | 'notes'
  | 'environmentName'
  | 'identityUrl'
  | 'apiUrl';

/** What is wrong with a field; each has its text in the catalogues under `fieldFault`. */
export type FieldFault =
  | 'required'
  | 'too_long'
  | 'digits_only'
  | 'colon_in_client_id'
  | 'control_characters'
  | 'not_ascii'
  | 'not_a_date'
  | 'unknown_environment'
  | 'unknown_credential'
  | 'credential_of_other_environment'
  | 'duplicate_profile'
  | 'duplicate_client_id'
  | 'duplicate_name'
  | 'secret_needed_for_new_host'
  | 'url_malformed'
  | 'url_not_https'
  | 'url_user_info'
  | 'url_query'
  | 'url_is_api_host';

export type FieldIssue = { readonly field: FieldName; readonly fault: FieldFault };

/** Why the vault could not be written. */
export type SaveFault =
  | 'disk_full'
  | 'read_only'
  | 'no_permission'
  | 'io_error'
  | 'changed_outside'
  | 'key_store'
  | 'other';

/** The error of every command; stable codes, no secrets, safe to show and to log. */
export type AppError =
  | { readonly code: 'invalid_input'; readonly issues: readonly FieldIssue[] }
  | { readonly code: 'not_found'; readonly what: 'profile' | 'credential' | 'environment' }
  | { readonly code: 'environment_in_use'; readonly profiles: number }
  | { readonly code: 'login_failed'; readonly login: LoginError }
  | { readonly code: 'login_superseded' }
  /** The service gave a token that is past its own expiry. */
  | { readonly code: 'token_expired' }
  | { readonly code: 'not_saved'; readonly cause: SaveFault }
  | { readonly code: 'vault_not_open' }
  | { readonly code: 'clipboard_failed' }
  | { readonly code: 'sandbox_failed' }
  | {
      readonly code: 'refused';
      readonly reason: 'sender' | 'unknown_command' | 'malformed' | 'too_busy';
    }
  | { readonly code: 'internal' };
