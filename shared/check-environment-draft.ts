import type { FieldFault, FieldIssue } from './app-error';
import { cleanId, cleanName } from './clean-input';
import { isEtaApiHost, normaliseBaseUrl } from './environment';
import { requiredLineFault, toIssues } from './field-findings';
import type { EnvironmentDraft } from './profile-draft';

const MAX_NAME = 100;
const MAX_URL = 2048;

function cleanUrl(typed: string): string {
  const text = cleanId(typed);
  const normalised = normaliseBaseUrl(text);
  return normalised.ok ? normalised.value : text;
}

/** A custom environment as it will be kept; a URL that cannot be read stays as typed. */
export function cleanEnvironmentDraft(draft: EnvironmentDraft): EnvironmentDraft {
  return {
    id: draft.id,
    name: cleanName(draft.name),
    identityUrl: cleanUrl(draft.identityUrl),
    apiUrl: cleanUrl(draft.apiUrl),
  };
}

function urlFault(typed: string): FieldFault | null {
  if (typed.length > MAX_URL) return 'too_long';
  const normalised = normaliseBaseUrl(typed);
  return normalised.ok ? null : normalised.error;
}

function identityUrlFault(typed: string): FieldFault | null {
  if (typed === '') return 'required';
  return urlFault(typed) ?? (isEtaApiHost(typed) ? 'url_is_api_host' : null);
}

/** Every fault of a cleaned environment draft that needs no knowledge of the vault (identity-service.md, "Environments"). */
export function checkEnvironmentDraft(draft: EnvironmentDraft): FieldIssue[] {
  return toIssues([
    ['environmentName', requiredLineFault(draft.name, MAX_NAME)],
    ['identityUrl', identityUrlFault(draft.identityUrl)],
    ['apiUrl', draft.apiUrl === '' ? null : urlFault(draft.apiUrl)],
  ]);
}
