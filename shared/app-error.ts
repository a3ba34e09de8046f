import type { LoginError } from './login-error';

/** Fields of the forms and of the passphrase and confirmation dialogs that an error can stand beside. */
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
  | 'apiUrl'
  | 'passphrase'
  | 'currentPassphrase'
  | 'repeatPassphrase'
  | 'confirmWord';

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
  | 'url_is_api_host'
  | 'passphrase_too_short'
  | 'passphrases_differ'
  | 'wrong_passphrase'
  | 'wrong_word';

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

/** Why a file that was chosen as a backup cannot be restored. */
export type BackupFault =
  /** No age file, or one that is not encrypted with a passphrase. */
  | 'not_a_backup'
  | 'damaged'
  | 'newer_version'
  /** Its scrypt work factor would keep the computer busy for minutes. */
  | 'absurd_work_factor'
  | 'too_large'
  | 'not_readable';

/** The error of every command; stable codes, no secrets, safe to show and to log. */
export type AppError =
  | { readonly code: 'invalid_input'; readonly issues: readonly FieldIssue[] }
  | {
      readonly code: 'not_found';
      readonly what: 'profile' | 'credential' | 'environment' | 'backup';
    }
  | { readonly code: 'environment_in_use'; readonly profiles: number }
  | { readonly code: 'login_failed'; readonly login: LoginError }
  | { readonly code: 'login_superseded' }
  /** The service gave a token that is past its own expiry. */
  | { readonly code: 'token_expired' }
  | { readonly code: 'not_saved'; readonly cause: SaveFault }
  | { readonly code: 'vault_not_open' }
  /** Miftah is locked; only unlocking is possible. */
  | { readonly code: 'locked' }
  /** Nothing could unlock it again, so it is not locked. */
  | { readonly code: 'passphrase_needed' }
  /** The passphrase is the only way into the vault. */
  | { readonly code: 'last_way_in' }
  /** `retryAt`: epoch milliseconds before which no other attempt is taken. */
  | { readonly code: 'wrong_passphrase'; readonly retryAt: number }
  | { readonly code: 'too_many_attempts'; readonly retryAt: number }
  /** The passphrase slot itself is damaged or absurd; another passphrase would not help. */
  | { readonly code: 'recovery_slot_unusable' }
  | { readonly code: 'biometrics_refused' }
  /** What others put in the vault file's place does not open with this vault's key. */
  | { readonly code: 'theirs_unreadable' }
  /** A person closed the key store's own dialog. */
  | { readonly code: 'key_store_dismissed' }
  | { readonly code: 'backup_unreadable'; readonly fault: BackupFault }
  /** A backup or an export could not be written where a person wanted it. */
  | { readonly code: 'file_not_written'; readonly cause: SaveFault }
  | { readonly code: 'clipboard_failed' }
  | { readonly code: 'sandbox_failed' }
  | {
      readonly code: 'refused';
      readonly reason: 'sender' | 'unknown_command' | 'malformed' | 'too_busy';
    }
  | { readonly code: 'internal' };
