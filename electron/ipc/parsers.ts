import { z } from 'zod';
import type { CommandName, Request } from '../../shared/contract';
import { preferencesSchema } from '../../shared/preferences';

// Bounds are generous: what a person typed too long is answered beside its field by the use-case; what no person
// can type is refused here.
const id = z.string().min(1).max(64);
const line = z.string().max(20_000);
const byId = z.strictObject({ id });
// Ten million characters are no passphrase; what a person may type too long is answered beside the field.
const passphrase = z.string().max(20_000);
const secretOfCredential = z.strictObject({
  credentialId: id,
  which: z.union([z.literal(1), z.literal(2)]),
});
const preferences = preferencesSchema.shape;

const credentialDraft = z.strictObject({
  clientId: line,
  secret1: line.nullable(),
  secret2: line.nullable(),
  secretsExpireOn: line.nullable(),
  sendIn: z.enum(['header', 'body']),
});

const profileDraft = z.strictObject({
  id: id.nullable(),
  name: line,
  environmentId: z.string().max(64),
  credential: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new'), fields: credentialDraft }),
    z.strictObject({
      kind: z.literal('existing'),
      id: z.string().max(64),
      fields: credentialDraft.nullable(),
    }),
  ]),
  signIn: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('taxpayer') }),
    z.strictObject({ kind: z.literal('intermediary'), onBehalfOf: line }),
  ]),
  registrationNumber: line,
  scope: line,
  renewal: z.enum(['always', 'on-demand']),
  tags: z.array(line).max(200),
  notes: z.string().max(100_000),
});

/** What each command accepts from the page; everything else is refused (promises.md 30). */
export const PARSERS = {
  requestSnapshot: z.null(),
  saveProfile: profileDraft,
  testSignIn: profileDraft,
  deleteProfile: byId,
  renewToken: byId,
  copyToken: z.strictObject({ id, format: z.enum(['token', 'bearer', 'header']) }),
  forgetToken: byId,
  setPaused: z.strictObject({ id, paused: z.boolean() }),
  saveEnvironment: z.strictObject({
    id: id.nullable(),
    name: line,
    identityUrl: line,
    apiUrl: line,
  }),
  deleteEnvironment: byId,
  setPreferences: z.strictObject({
    language: preferences.language.unwrap().exactOptional(),
    theme: preferences.theme.unwrap().exactOptional(),
    digits: preferences.digits.unwrap().exactOptional(),
    lockAfterMinutes: preferences.lockAfterMinutes.unwrap().exactOptional(),
    lockOnSleep: preferences.lockOnSleep.unwrap().exactOptional(),
    lockWithScreen: preferences.lockWithScreen.unwrap().exactOptional(),
    renewWhileLocked: preferences.renewWhileLocked.unwrap().exactOptional(),
    clearTokenAfter: preferences.clearTokenAfter.unwrap().exactOptional(),
    clearSecretAfter: preferences.clearSecretAfter.unwrap().exactOptional(),
    passphraseAdvice: preferences.passphraseAdvice.unwrap().exactOptional(),
  }),
  trySandbox: z.null(),
  retryVault: z.null(),
  lock: z.null(),
  unlock: z.strictObject({ passphrase }),
  unlockWithBiometrics: z.null(),
  unlockKeyStore: z.null(),
  setPassphrase: z.strictObject({ current: passphrase.nullable(), passphrase }),
  removePassphrase: z.strictObject({ current: passphrase }),
  resolveConflict: z.strictObject({ keep: z.enum(['mine', 'theirs']) }),
  openBackup: z.strictObject({ name: z.string().max(64) }),
  startEmpty: z.strictObject({ word: z.string().max(64) }),
  dismissVaultNotice: z.null(),
  exportVaultFiles: z.null(),
  createBackup: z.strictObject({ passphrase }),
  chooseBackup: z.null(),
  previewRestore: z.strictObject({ passphrase }),
  applyRestore: z.strictObject({ keep: z.enum(['mine', 'theirs', 'both']) }),
  cancelRestore: z.null(),
  revealSecret: secretOfCredential,
  copySecret: secretOfCredential,
} satisfies { readonly [K in CommandName]: z.ZodType<Request<K>> };
