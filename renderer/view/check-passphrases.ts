import type { FieldIssue } from '../../shared/app-error';
import { checkPassphrase } from '../../shared/check-passphrase';

/** What is typed to set a recovery passphrase; `current` is `null` when there is none yet. */
export type TypedPassphrases = {
  readonly current: string | null;
  readonly passphrase: string;
  readonly repeat: string;
};

/** What can be said of typed passphrases before the main process is asked, in the order of the fields. */
export function checkPassphrases(typed: TypedPassphrases): readonly FieldIssue[] {
  const issues = checkPassphrase(typed.passphrase);
  if (typed.current === '') issues.unshift({ field: 'currentPassphrase', fault: 'required' });
  // Whoever must type another one is not told that the repetition of this one differs.
  if (issues.some(issue => issue.field === 'passphrase') || typed.repeat === typed.passphrase) {
    return issues;
  }
  const fault = typed.repeat === '' ? 'required' : 'passphrases_differ';
  return [...issues, { field: 'repeatPassphrase', fault }];
}
