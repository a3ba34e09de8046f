import { z } from 'zod';
import { credentialSchema } from '../../../shared/credential';
import { BUILT_IN_ENVIRONMENTS, customEnvironmentSchema } from '../../../shared/environment';
import { profileSchema } from '../../../shared/profile';
import { err, ok, type Result } from '../../../shared/result';
import type { VaultContent } from '../../ports/vault-store';

/**
 * The version this program writes. Any field added or changed raises it: an older program must refuse
 * the file instead of dropping what it does not know.
 */
const FORMAT_VERSION = 1;

/** What `vault.age` holds: the content, and a number that grows by one with each save. */
export type VaultDocument = { readonly sequence: number; readonly content: VaultContent };

const versionSchema = z.object({ formatVersion: z.int().min(1) });

const documentSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  sequence: z.int().min(1),
  environments: z.array(customEnvironmentSchema),
  credentials: z.array(credentialSchema),
  profiles: z.array(profileSchema),
});

const BUILT_IN_IDS = BUILT_IN_ENVIRONMENTS.map(environment => environment.id);

function toFile({ sequence, content }: VaultDocument) {
  const { environments, credentials, profiles } = content;
  return { formatVersion: FORMAT_VERSION, sequence, environments, credentials, profiles };
}

/** Does it keep the format's own rules, so that what `serialiseVault` makes of it can be parsed again? */
export function isVault(document: VaultDocument): boolean {
  return documentSchema.safeParse(toFile(document)).success && isConsistent(document.content);
}

/** JSON in UTF-8. */
export function serialiseVault(document: VaultDocument): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toFile(document)));
}

/**
 * Parses what a vault file held. `newer`: written by a later version of this program. `damaged`: anything
 * else that is not exactly a vault, ids used twice and profiles without their credential included.
 */
export function parseVault(bytes: Uint8Array): Result<VaultDocument, 'damaged' | 'newer'> {
  const json = parseJson(bytes);
  const version = versionSchema.safeParse(json);
  if (!version.success) return err('damaged');
  if (version.data.formatVersion > FORMAT_VERSION) return err('newer');
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) return err('damaged');
  const { sequence, environments, credentials, profiles } = parsed.data;
  const content = { environments, credentials, profiles };
  return isConsistent(content) ? ok({ sequence, content }) : err('damaged');
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
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
