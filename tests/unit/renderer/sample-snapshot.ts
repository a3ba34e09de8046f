import type { AppSnapshot, ProfileView, SessionView } from '../../../shared/app-snapshot';
import { BUILT_IN_ENVIRONMENTS } from '../../../shared/environment';
import type { LoginErrorCode } from '../../../shared/login-error';
import type { Preferences } from '../../../shared/preferences';

const MINUTE = 60_000;

const NAMES = [
  'شركة النيل للتجارة والتوزيع',
  'Delta Foods',
  'مؤسسة الأهرام للمقاولات العامة والتوريدات الهندسية',
  'Cairo Textile Mills S.A.E. – Export Division, 10th of Ramadan City',
  'صيدليات الشفاء',
  'Red Sea Logistics',
  'مكتب أحمد فؤاد للمحاسبة',
  'Alexandria Ceramics',
];

const IDLE: SessionView = {
  inFlight: false,
  retryAt: null,
  failure: null,
  lastSuccessAt: null,
  token: null,
};

/** A session that holds a token with `left` milliseconds of an hour to go. */
export function sessionWithToken(now: number, left: number | null): SessionView {
  const receivedAt = now - (left === null ? MINUTE : 60 * MINUTE - left);
  const expiresAt = left === null ? null : now + left;
  const end = expiresAt ?? receivedAt + 10 * MINUTE;
  return {
    ...IDLE,
    lastSuccessAt: receivedAt,
    token: {
      receivedAt,
      expiresAt,
      freshUntil: end - 5 * MINUTE,
      usableUntil: end - 10_000,
      renewAt: end - 5 * MINUTE - 12_000,
      scope: 'InvoicingAPI',
      claims: {
        taxpayerRegistrationNumber: '100015840',
        intermediaryRegistrationNumber: null,
        clientId: '7f1c2a34-0d5e-4b7a-9c11-3c5d8b1e2f90',
        name: 'شركة النيل للتجارة والتوزيع',
        isIntermediary: false,
        profileTags: ['B2B', 'B2C'],
        all: [
          ['iss', 'https://id.preprod.eta.gov.eg'],
          ['client_id', '7f1c2a34-0d5e-4b7a-9c11-3c5d8b1e2f90'],
          ['TaxpayerRIN', '100015840'],
        ],
      },
    },
  };
}

function failing(now: number, code: LoginErrorCode, permanent: boolean): SessionView {
  return {
    ...IDLE,
    retryAt: permanent ? null : now + MINUTE,
    failure: {
      at: now - 2 * MINUTE,
      error: {
        code,
        persistence: permanent ? 'permanent' : 'transient',
        technicalName: permanent ? code : 'HTTP 503',
        serviceWords: permanent ? 'Client authentication <b>failed</b>.' : null,
        httpStatus: permanent ? 400 : 503,
        retryAfterSeconds: null,
      },
    },
  };
}

/** Ten sessions, one for each thing a row can show. */
function sessions(now: number): readonly Partial<ProfileView & { session: SessionView }>[] {
  return [
    { session: sessionWithToken(now, 48 * MINUTE + 21_000) },
    { session: sessionWithToken(now, 4 * MINUTE + 9_000) },
    { session: failing(now, 'invalid_client', true) },
    { session: { ...failing(now, 'http_server_error', false) } },
    { session: IDLE },
    { session: { ...IDLE, inFlight: true } },
    { session: { ...sessionWithToken(now, 5 * MINUTE + 3_000), inFlight: true } },
    { session: sessionWithToken(now, -3 * MINUTE), renewal: 'on-demand' },
    { session: IDLE, paused: true },
    { session: sessionWithToken(now, null), pinned: true },
  ];
}

export type SampleOptions = {
  readonly count: number;
  readonly preferences: Preferences;
  readonly change?: Partial<AppSnapshot>;
};

/** A snapshot with profiles in every state. */
export function sampleSnapshot(now: number, options: SampleOptions): AppSnapshot {
  const environments = [
    ...BUILT_IN_ENVIRONMENTS,
    {
      id: 'custom-1',
      kind: 'custom' as const,
      name: 'Staging ERP',
      identityUrl: 'https://id.example.test',
      apiUrl: null,
    },
  ];
  const kinds = sessions(now);
  const profiles = Array.from({ length: options.count }, (_, i): ProfileView => {
    const name = NAMES[i % NAMES.length] ?? '';
    return {
      id: `profile-${i}`,
      name: i < NAMES.length ? name : `${name} ${i}`,
      credentialId: 'credential-1',
      environmentId: environments[(i * 7) % environments.length]?.id ?? 'production',
      clientId: '7f1c2a34-0d5e-4b7a-9c11-3c5d8b1e2f90',
      signIn:
        i % 3 === 0
          ? { kind: 'intermediary', onBehalfOf: String(200015840 + i) }
          : { kind: 'taxpayer' },
      registrationNumber: String(100015840 + i),
      scope: '',
      renewal: 'always',
      paused: false,
      pinned: false,
      tags: i % 4 === 1 ? ['retail', 'دلتا'] : [],
      notes: i % 5 === 0 ? 'Ask Mona before changing the secret.\nالمراجعة كل ثلاثة أشهر.' : '',
      session: IDLE,
      ...kinds[i % kinds.length],
    };
  });
  return {
    revision: 1,
    vault: {
      kind: 'open',
      keptIn: 'file',
      waysIn: { keyStore: true, passphrase: true },
      notice: null,
    },
    saveFault: null,
    locked: false,
    preferences: options.preferences,
    systemLanguage: 'en',
    environments,
    credentials: [],
    profiles,
    lastCopy: null,
    restore: null,
    about: { version: '0.1.0', electron: '45.4.1', folder: '/home/mona/.config/Miftah' },
    ...options.change,
  };
}
