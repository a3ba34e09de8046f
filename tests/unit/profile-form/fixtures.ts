import type { CredentialView, ProfileView } from '../../../shared/app-snapshot';

/** A stored credential as the page sees it. */
export const storedCredential: CredentialView = {
  id: 'c1',
  environmentId: 'production',
  clientId: '6f2c1a0e-93d4-4b7e-8c51-0a9de1f2b3c4',
  activeSecret: 1,
  secretsExpireOn: '2027-01-31',
  sendIn: 'body',
  hasSecret2: true,
};

/** A stored profile that signs in with it. */
export const storedProfile: ProfileView = {
  id: 'p1',
  name: 'Nile Trading',
  credentialId: storedCredential.id,
  environmentId: 'production',
  clientId: storedCredential.clientId,
  signIn: { kind: 'intermediary', onBehalfOf: '313717919' },
  registrationNumber: '100015840',
  scope: 'InvoicingAPI',
  renewal: 'on-demand',
  paused: false,
  pinned: true,
  tags: ['alpha', 'beta'],
  notes: 'one\ntwo',
  session: { inFlight: false, retryAt: null, failure: null, lastSuccessAt: null, token: null },
};
