import type { FieldFault, FieldIssue } from './app-error';
import {
  cleanId,
  cleanName,
  cleanNote,
  cleanRegistrationNumber,
  cleanSecret,
  hasControlCharacters,
} from './clean-input';
import { calendarDaySchema } from './credential';
import { type Finding, lineFault, requiredLineFault, toIssues } from './field-findings';
import type { CredentialDraft, ProfileDraft } from './profile-draft';
import { isAsciiDigits } from './registration-number';

// The page and the main process apply these rules alike: the page to answer at once, main because it trusts no page.
// Lengths are those of the schemas the vault is written with.
const MAX = {
  name: 200,
  clientId: 500,
  secret: 1000,
  scope: 500,
  registrationNumber: 30,
  tag: 50,
  tags: 30,
  notes: 5000,
} as const;

function cleanCredential(fields: CredentialDraft): CredentialDraft {
  return {
    ...fields,
    clientId: cleanId(fields.clientId),
    secret1: fields.secret1 === null ? null : cleanSecret(fields.secret1),
    secret2: fields.secret2 === null ? null : cleanSecret(fields.secret2),
    secretsExpireOn: fields.secretsExpireOn?.trim() || null,
  };
}

/** The draft as it will be kept: trimmed, without quotes and invisible marks, digits ASCII (product.md P6). */
export function cleanProfileDraft(draft: ProfileDraft): ProfileDraft {
  const { credential, signIn } = draft;
  const tags = draft.tags.map(cleanName).filter(tag => tag !== '');
  return {
    ...draft,
    name: cleanName(draft.name),
    credential:
      credential.fields === null
        ? credential
        : { ...credential, fields: cleanCredential(credential.fields) },
    signIn:
      signIn.kind === 'intermediary'
        ? { ...signIn, onBehalfOf: cleanRegistrationNumber(signIn.onBehalfOf) }
        : signIn,
    registrationNumber: cleanRegistrationNumber(draft.registrationNumber),
    scope: cleanSecret(draft.scope).replace(/ +/g, ' '),
    tags: [...new Set(tags)],
    notes: cleanNote(draft.notes),
  };
}

function digitsFault(text: string): FieldFault | null {
  if (text === '') return null;
  if (!isAsciiDigits(text)) return 'digits_only';
  return text.length > MAX.registrationNumber ? 'too_long' : null;
}

function clientIdFault(clientId: string): FieldFault | null {
  // Basic authentication ends the user name at the first colon (RFC 2617 section 2).
  if (clientId.includes(':')) return 'colon_in_client_id';
  return requiredLineFault(clientId, MAX.clientId);
}

function scopeFault(scope: string): FieldFault | null {
  // RFC 6749 section 3.3: scope tokens are printable ASCII.
  return lineFault(scope, MAX.scope) ?? (/^[ -~]*$/.test(scope) ? null : 'not_ascii');
}

function tagsFault(tags: readonly string[]): FieldFault | null {
  if (tags.length > MAX.tags) return 'too_long';
  return tags.map(tag => lineFault(tag, MAX.tag)).find(fault => fault !== null) ?? null;
}

function notesFault(notes: string): FieldFault | null {
  if (notes.length > MAX.notes) return 'too_long';
  return hasControlCharacters(notes.replace(/[\n\r\t]/g, '')) ? 'control_characters' : null;
}

function credentialFindings({ credential }: ProfileDraft): readonly Finding[] {
  const findings: Finding[] = [];
  if (credential.kind === 'existing' && credential.id === '') {
    findings.push(['credential', 'required']);
  }
  if (credential.fields === null) return findings;
  const { clientId, secret1, secret2, secretsExpireOn } = credential.fields;
  const keepsSecret1 = credential.kind === 'existing' && secret1 === null;
  findings.push(
    ['clientId', clientIdFault(clientId)],
    ['secret1', keepsSecret1 ? null : requiredLineFault(secret1 ?? '', MAX.secret)],
    ['secret2', lineFault(secret2 ?? '', MAX.secret)],
  );
  if (secretsExpireOn !== null && !calendarDaySchema.safeParse(secretsExpireOn).success) {
    findings.push(['secretsExpireOn', 'not_a_date']);
  }
  return findings;
}

/**
 * Every fault of a cleaned draft that can be told without knowing the vault, in the order of the form.
 * Duplicates and unknown ids are for the main process to find.
 */
export function checkProfileDraft(draft: ProfileDraft): FieldIssue[] {
  const { signIn } = draft;
  const onBehalfOf = signIn.kind === 'intermediary' ? signIn.onBehalfOf : null;
  return toIssues([
    ['name', requiredLineFault(draft.name, MAX.name)],
    ['environment', draft.environmentId === '' ? 'required' : null],
    ['registrationNumber', digitsFault(draft.registrationNumber)],
    ['onBehalfOf', onBehalfOf === '' ? 'required' : digitsFault(onBehalfOf ?? '')],
    ...credentialFindings(draft),
    ['scope', scopeFault(draft.scope)],
    ['tags', tagsFault(draft.tags)],
    ['notes', notesFault(draft.notes)],
  ]);
}
