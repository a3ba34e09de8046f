import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { credentialSchema } from '../../../shared/credential';
import { BUILT_IN_ENVIRONMENTS, customEnvironmentSchema } from '../../../shared/environment';
import { profileSchema } from '../../../shared/profile';
import { err, ok, type Result } from '../../../shared/result';
import type { VaultContent } from '../../ports/vault-store';
import { migrate } from './migrations/migrate';

/**
 * The version this program writes. Any field added or changed raises it and adds a step to `migrations/`: an older
 * program must refuse the file instead of dropping what it does not know.
 */
export const FORMAT_VERSION = 2;

/** What `vault.age` holds: the content, a number that grows by one with each save, and the time of that save. */
export type VaultDocument = {
  readonly sequence: number;
  /** Epoch milliseconds; `null` when a version wrote it that did not note it. */
  readonly savedAt: number | null;
  readonly content: VaultContent;
};

/** A vault as it was read; `writtenIn` is the format version of the file. */
export type ParsedVault = VaultDocument & { readonly writtenIn: number };

const versionSchema = z.object({ formatVersion: z.int().min(1) });

const head = { sequence: z.int().min(1), savedAt: z.int().min(0).nullable() };
const headSchema = z.object(head);

const documentSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  ...head,
  environments: z.array(customEnvironmentSchema),
  credentials: z.array(credentialSchema),
  profiles: z.array(profileSchema),
});

const BUILT_IN_IDS = BUILT_IN_ENVIRONMENTS.map(environment => environment.id);

function toFile({ sequence, savedAt, content }: VaultDocument) {
  const { environments, credentials, profiles } = content;
  return { formatVersion: FORMAT_VERSION, sequence, savedAt, environments, credentials, profiles };
}

/** Parts that have been parsed or checked before. The state is immutable, so what was once well formed stays so. */
const wellFormed = new WeakSet<object>();

function isWellFormed(schema: z.ZodType, parts: readonly object[]): boolean {
  return parts.every(part => {
    if (!wellFormed.has(part) && !schema.safeParse(part).success) return false;
    wellFormed.add(part);
    return true;
  });
}

/**
 * Does it keep the format's own rules, so that what `serialiseVault` makes of it can be parsed again? Of a content
 * saved before only what has changed since is looked at anew.
 */
export function isVault(document: VaultDocument): boolean {
  const { environments, credentials, profiles } = document.content;
  return (
    headSchema.safeParse(document).success &&
    isWellFormed(customEnvironmentSchema, environments) &&
    isWellFormed(credentialSchema, credentials) &&
    isWellFormed(profileSchema, profiles) &&
    isConsistent(document.content)
  );
}

/** JSON in UTF-8. */
export function serialiseVault(document: VaultDocument): Uint8Array {
  // Buffer's encoder is several times faster than TextEncoder on what is mostly ASCII.
  const { buffer, byteOffset, length } = Buffer.from(JSON.stringify(toFile(document)), 'utf8');
  return new Uint8Array(buffer, byteOffset, length);
}

/**
 * Parses what a vault file held, of this format version or an older one. `newer`: written by a later version of this
 * program. `damaged`: anything else that is not exactly a vault, ids used twice and profiles without their credential
 * included.
 */
export function parseVault(bytes: Uint8Array): Result<ParsedVault, 'damaged' | 'newer'> {
  const json = parseJson(bytes);
  const version = versionSchema.safeParse(json);
  if (!version.success) return err('damaged');
  const writtenIn = version.data.formatVersion;
  if (writtenIn > FORMAT_VERSION) return err('newer');
  const parsed = documentSchema.safeParse(migrate(json, writtenIn, FORMAT_VERSION));
  if (!parsed.success) return err('damaged');
  const { sequence, savedAt, environments, credentials, profiles } = parsed.data;
  const content = { environments, credentials, profiles };
  if (!isConsistent(content)) return err('damaged');
  for (const part of [...environments, ...credentials, ...profiles]) wellFormed.add(part);
  return ok({ sequence, savedAt, content, writtenIn });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    // `isUtf8` with Buffer's decoder takes a tenth of the time of a TextDecoder that refuses bad bytes.
    return isUtf8(bytes)
      ? JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))
      : undefined;
  } catch {
    return undefined;
  }
}

function isConsistent({ environments, credentials, profiles }: VaultContent): boolean {
  const environmentIds = [...BUILT_IN_IDS, ...environments.map(item => item.id)];
  const credentialIds = new Set(credentials.map(item => item.id));
  return (
    new Set(environmentIds).size === environmentIds.length &&
    credentialIds.size === credentials.length &&
    new Set(profiles.map(item => item.id)).size === profiles.length &&
    profiles.every(profile => credentialIds.has(profile.credentialId))
  );
}
