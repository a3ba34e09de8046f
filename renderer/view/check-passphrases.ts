import type { FieldIssue } from '../../shared/app-error';

const FEWEST_CHARACTERS = 8;

/** What is typed to set a recovery passphrase; `current` is `null` when there is none yet. */
export type TypedPassphrases = {
  readonly current: string | null;
  readonly passphrase: string;
  readonly repeat: string;
};

/** What can be said of typed passphrases before the main process is asked, in the order of the fields. */
export function checkPassphrases(typed: TypedPassphrases): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (typed.current === '') issues.push({ field: 'currentPassphrase', fault: 'required' });
  if (typed.passphrase === '') {
    issues.push({ field: 'passphrase', fault: 'required' });
  } else if ([...typed.passphrase].length < FEWEST_CHARACTERS) {
    issues.push({ field: 'passphrase', fault: 'passphrase_too_short' });
  } else if (typed.repeat !== typed.passphrase) {
    const fault = typed.repeat === '' ? 'required' : 'passphrases_differ';
    issues.push({ field: 'repeatPassphrase', fault });
  }
  return issues;
}
