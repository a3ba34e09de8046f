import { useRef, useState } from 'react';
import type { AppError, FieldIssue } from '../../shared/app-error';
import { err } from '../../shared/result';
import { bridge } from '../bridge';
import { checkPassphrases } from '../view/check-passphrases';

/** What stands beneath the form of a new backup. */
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly issue: FieldIssue }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'written'; readonly file: string };

const NOTHING: Outcome = { kind: 'none' };

/** Writes a backup encrypted with what was typed twice; both inputs are emptied once it is written. */
export function useCreateBackup() {
  const passphrase = useRef<HTMLInputElement>(null);
  const repeat = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);

  const refuse = (error: AppError) => {
    const issue = error.code === 'invalid_input' ? error.issues[0] : undefined;
    if (issue === undefined) return setOutcome({ kind: 'refused', error });
    setOutcome({ kind: 'fault', issue });
    (issue.field === 'repeatPassphrase' ? repeat : passphrase).current?.focus();
  };

  const create = async () => {
    const first = passphrase.current;
    const second = repeat.current;
    if (busy || first === null || second === null) return;
    const typed = { current: null, passphrase: first.value, repeat: second.value };
    const issues = checkPassphrases(typed);
    if (issues.length > 0) return refuse({ code: 'invalid_input', issues });
    setBusy(true);
    setOutcome(NOTHING);
    const answer = await bridge
      .createBackup({ passphrase: typed.passphrase })
      .catch(() => err<AppError>({ code: 'internal' }));
    setBusy(false);
    if (!answer.ok) return refuse(answer.error);
    if (answer.value === null) return;
    first.value = '';
    second.value = '';
    setOutcome({ kind: 'written', file: answer.value });
  };

  return { passphrase, repeat, busy, outcome, create, forget: () => setOutcome(NOTHING) };
}
