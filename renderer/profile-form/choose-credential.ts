import type { CredentialView } from '../../shared/app-snapshot';
import type { FormValues } from './form-values';

/**
 * The values after another credential was chosen. What a person typed stays; only what the form itself had filled in
 * from the stored credential goes and comes with it.
 */
export function chooseCredential(
  values: FormValues,
  credentialId: string,
  stored: CredentialView | null,
): FormValues {
  const next = { ...values, credential: credentialId };
  if (stored === null || credentialId === values.credential) return next;
  const storedExpiry = stored.secretsExpireOn ?? '';
  if (credentialId === stored.id) {
    return {
      ...next,
      clientId: values.clientId === '' ? stored.clientId : values.clientId,
      secretsExpireOn: values.secretsExpireOn === '' ? storedExpiry : values.secretsExpireOn,
    };
  }
  return {
    ...next,
    clientId: values.clientId === stored.clientId ? '' : values.clientId,
    secretsExpireOn: values.secretsExpireOn === storedExpiry ? '' : values.secretsExpireOn,
    removeSecret2: false,
  };
}

/** The values after another environment was chosen: a credential belongs to one environment, so it goes along or is asked anew. */
export function chooseEnvironment(
  values: FormValues,
  environmentId: string,
  stored: CredentialView | null,
): FormValues {
  if (environmentId === values.environment) return values;
  const credentialId = stored?.environmentId === environmentId ? stored.id : '';
  return chooseCredential({ ...values, environment: environmentId }, credentialId, stored);
}
