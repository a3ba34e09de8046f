import type { FieldIssue } from '../../shared/app-error';
import { checkProfileDraft, cleanProfileDraft } from '../../shared/check-draft';
import type { Credential } from '../../shared/credential';
import { isSameLogin, type Profile } from '../../shared/profile';
import type { CredentialDraft, ProfileDraft } from '../../shared/profile-draft';
import { err, ok, type Result } from '../../shared/result';
import type { AppState } from '../state/app-state';
import { environmentOf } from '../state/selectors';

export type ResolvedDraft = { readonly profile: Profile; readonly credential: Credential };

/**
 * Turns what the form sent into a profile and its credential, filling in stored secrets and what the form does not
 * show. Answers every fault beside its field: unknown ids, duplicates, and all of `checkProfileDraft`.
 */
export function resolveDraft(
  state: AppState,
  typed: ProfileDraft,
  newId: () => string,
): Result<ResolvedDraft> {
  const draft = cleanProfileDraft(typed);
  const stored = draft.id === null ? undefined : state.profiles.get(draft.id);
  if (draft.id !== null && !stored) return err({ code: 'not_found', what: 'profile' });

  const issues = checkProfileDraft(draft);
  if (!environmentOf(state, draft.environmentId)) {
    issues.push({ field: 'environment', fault: 'unknown_environment' });
  }
  if (issues.length > 0) return err({ code: 'invalid_input', issues });

  const credential = resolveCredential(state, draft, newId);
  if (!credential.ok) return err({ code: 'invalid_input', issues: [credential.error] });

  const profile: Profile = {
    id: stored?.id ?? newId(),
    name: draft.name,
    credentialId: credential.value.id,
    signIn: draft.signIn,
    registrationNumber: draft.registrationNumber,
    scope: draft.scope,
    renewal: draft.renewal,
    paused: stored?.paused ?? false,
    pinned: stored?.pinned ?? false,
    tags: [...draft.tags],
    notes: draft.notes,
  };
  const duplicate = [...state.profiles.values()].some(
    other => other.id !== profile.id && isSameLogin(other, profile),
  );
  if (duplicate) {
    const field = profile.signIn.kind === 'intermediary' ? 'onBehalfOf' : 'credential';
    return err({ code: 'invalid_input', issues: [{ field, fault: 'duplicate_profile' }] });
  }
  return ok({ profile, credential: credential.value });
}

function resolveCredential(
  state: AppState,
  draft: ProfileDraft,
  newId: () => string,
): Result<Credential, FieldIssue> {
  const choice = draft.credential;
  if (choice.kind === 'new') return newCredential(state, draft.environmentId, choice.fields, newId);

  const stored = state.credentials.get(choice.id);
  if (!stored) return err({ field: 'credential', fault: 'unknown_credential' });
  if (stored.environmentId !== draft.environmentId) {
    return err({ field: 'credential', fault: 'credential_of_other_environment' });
  }
  if (choice.fields === null) return ok(stored);
  const changed = fromFields(choice.fields, stored);
  const twin = credentialWithClientId(state, draft.environmentId, changed.clientId);
  if (twin && twin.id !== stored.id)
    return err({ field: 'clientId', fault: 'duplicate_client_id' });
  return ok(changed);
}

/** A client id that is stored already is used as it is when nothing typed disagrees with it, else refused. */
function newCredential(
  state: AppState,
  environmentId: string,
  fields: CredentialDraft,
  newId: () => string,
): Result<Credential, FieldIssue> {
  const twin = credentialWithClientId(state, environmentId, fields.clientId);
  if (twin) {
    return agrees(fields, twin)
      ? ok(twin)
      : err({ field: 'clientId', fault: 'duplicate_client_id' });
  }
  return ok(
    fromFields(fields, {
      id: newId(),
      environmentId,
      clientId: '',
      secret1: '',
      secret2: '',
      activeSecret: 1,
      secretsExpireOn: null,
      sendIn: 'header',
    }),
  );
}

/** What was left empty says nothing; all else must be as it is stored. */
function agrees(fields: CredentialDraft, stored: Credential): boolean {
  return (
    fields.secret1 === stored.secret1 &&
    (!fields.secret2 || fields.secret2 === stored.secret2) &&
    (fields.secretsExpireOn === null || fields.secretsExpireOn === stored.secretsExpireOn) &&
    fields.sendIn === stored.sendIn
  );
}

/** The fields over a base; a `null` secret keeps the base's. A new first secret is tried first. */
function fromFields(fields: CredentialDraft, base: Credential): Credential {
  const secret1 = fields.secret1 ?? base.secret1;
  const secret2 = fields.secret2 ?? base.secret2;
  const keepsActive = secret1 === base.secret1 && secret2 !== '';
  return {
    ...base,
    clientId: fields.clientId,
    secret1,
    secret2,
    activeSecret: keepsActive ? base.activeSecret : 1,
    secretsExpireOn: fields.secretsExpireOn,
    sendIn: fields.sendIn,
  };
}

function credentialWithClientId(
  state: AppState,
  environmentId: string,
  clientId: string,
): Credential | undefined {
  const wanted = clientId.toLowerCase();
  return [...state.credentials.values()].find(
    c => c.environmentId === environmentId && c.clientId.toLowerCase() === wanted,
  );
}
