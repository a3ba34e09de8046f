import type { VaultContent } from '../../../electron/ports/vault-store';
import type { Credential } from '../../../shared/credential';
import type { Profile } from '../../../shared/profile';

/** How many profiles are pinned, hence at the top of the list: `profile-0` and on. */
export const PINNED = 10;

const WORDS = ['Delta Foods', 'شركة النيل للتجارة', 'Giza Textiles', 'مصنع الأمل', 'Red Sea Tours'];

/**
 * A vault such as an accounting office has: every fifth profile is an intermediary on the credential of
 * the one before it, names in two languages. Nothing renews by itself, so that an idle app is idle.
 */
export function sampleContent(count: number, identityUrl = 'http://127.0.0.1:9'): VaultContent {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return {
    environments: [{ id: 'bench', name: 'Bench', identityUrl, apiUrl: null }],
    credentials: numbers.filter(n => n % 5 !== 4).map(credential),
    profiles: numbers.map(profile),
  };
}

function credential(n: number): Credential {
  return {
    id: `credential-${n}`,
    environmentId: 'bench',
    clientId: `5f0c1a2b-93d4-4e6f-8a7b-${String(n).padStart(12, '0')}`,
    secret1: `secret-one-${String(n).padStart(24, '0')}`,
    secret2: `secret-two-${String(n).padStart(24, '0')}`,
    activeSecret: 1,
    secretsExpireOn: '2031-06-30',
    sendIn: 'header',
  };
}

function profile(n: number): Profile {
  const isIntermediary = n % 5 === 4;
  return {
    id: `profile-${n}`,
    name: `${WORDS[n % WORDS.length]} ${n}`,
    credentialId: `credential-${isIntermediary ? n - 1 : n}`,
    signIn: isIntermediary
      ? { kind: 'intermediary', onBehalfOf: String(200_000_000 + n) }
      : { kind: 'taxpayer' },
    registrationNumber: String(100_000_000 + n),
    scope: 'InvoicingAPI',
    renewal: 'on-demand',
    paused: false,
    pinned: n < PINNED,
    tags: n % 3 === 0 ? ['retail', 'cairo'] : [],
    notes: n % 10 === 0 ? 'Opened the branch in June; asks for invoices by mail.' : '',
  };
}
