import type { CredentialView, ProfileView } from '../../shared/app-snapshot';
import type { CredentialDraft, ProfileDraft } from '../../shared/profile-draft';

/** What stands in the form's fields, as typed. Keys are the `FieldName`s that errors are reported with. */
export type FormValues = {
  name: string;
  environment: string;
  /** Id of an existing credential; empty for a new one. */
  credential: string;
  signIn: 'taxpayer' | 'intermediary';
  registrationNumber: string;
  onBehalfOf: string;
  clientId: string;
  secret1: string;
  secret2: string;
  removeSecret2: boolean;
  secretsExpireOn: string;
  sendIn: CredentialDraft['sendIn'];
  scope: string;
  renewal: ProfileDraft['renewal'];
  /** Separated by commas. */
  tags: string;
  notes: string;
};

/** An empty form in an environment. */
export function emptyValues(environmentId: string): FormValues {
  return {
    name: '',
    environment: environmentId,
    credential: '',
    signIn: 'taxpayer',
    registrationNumber: '',
    onBehalfOf: '',
    clientId: '',
    secret1: '',
    secret2: '',
    removeSecret2: false,
    secretsExpireOn: '',
    sendIn: 'header',
    scope: '',
    renewal: 'always',
    tags: '',
    notes: '',
  };
}

/** A stored profile and its credential in the form; secrets stay in the main process, so their fields are empty. */
export function valuesOf(profile: ProfileView, credential: CredentialView | null): FormValues {
  const { signIn } = profile;
  return {
    ...emptyValues(profile.environmentId),
    name: profile.name,
    credential: profile.credentialId,
    signIn: signIn.kind,
    registrationNumber: profile.registrationNumber,
    onBehalfOf: signIn.kind === 'intermediary' ? signIn.onBehalfOf : '',
    clientId: profile.clientId,
    secretsExpireOn: credential?.secretsExpireOn ?? '',
    sendIn: credential?.sendIn ?? 'header',
    scope: profile.scope,
    renewal: profile.renewal,
    tags: profile.tags.join(', '),
    notes: profile.notes,
  };
}

function credentialFields(values: FormValues): CredentialDraft {
  return {
    clientId: values.clientId,
    secret1: values.secret1,
    secret2: values.secret2,
    secretsExpireOn: values.secretsExpireOn === '' ? null : values.secretsExpireOn,
    sendIn: values.sendIn,
  };
}

/** The stored credential with what was typed; `null` when nothing of it was changed, so that its tokens live on. */
function changedFields(values: FormValues, stored: CredentialView): CredentialDraft | null {
  const secret2 = values.removeSecret2 ? '' : values.secret2 === '' ? null : values.secret2;
  const secret1 = values.secret1 === '' ? null : values.secret1;
  const fields = { ...credentialFields(values), secret1, secret2 };
  const isSame =
    secret1 === null &&
    secret2 === null &&
    fields.clientId === stored.clientId &&
    fields.secretsExpireOn === stored.secretsExpireOn &&
    fields.sendIn === stored.sendIn;
  return isSame ? null : fields;
}

/**
 * What the form sends. `stored` is the credential of the profile being edited, `null` for a new profile.
 * Any other existing credential is used as it is.
 */
export function toDraft(
  values: FormValues,
  profileId: string | null,
  stored: CredentialView | null,
): ProfileDraft {
  const { credential: id } = values;
  return {
    id: profileId,
    name: values.name,
    environmentId: values.environment,
    credential:
      id === ''
        ? { kind: 'new', fields: credentialFields(values) }
        : {
            kind: 'existing',
            id,
            fields: stored?.id === id ? changedFields(values, stored) : null,
          },
    signIn:
      values.signIn === 'intermediary'
        ? { kind: 'intermediary', onBehalfOf: values.onBehalfOf }
        : { kind: 'taxpayer' },
    registrationNumber: values.registrationNumber,
    scope: values.scope,
    renewal: values.renewal,
    tags: values.tags.split(/[,،;\n]/u),
    notes: values.notes,
  };
}
