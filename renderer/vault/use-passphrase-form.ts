import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { AppError, FieldIssue } from '../../shared/app-error';
import { err, type Result } from '../../shared/result';
import { errorsOfIssues, type FieldError } from '../profile-form/field-error';
import { firstErrorNode } from '../profile-form/first-error-node';
import { useText } from '../state/use-text';
import { useSecondsLeft } from './use-seconds-left';

/** The fields, named as main's issues name them. A form shows those it needs. */
export type PassphraseValues = {
  currentPassphrase: string;
  passphrase: string;
  repeatPassphrase: string;
};

type Ask = {
  /** The field that holds the passphrase which opens the vault now. */
  readonly asked: 'currentPassphrase' | 'passphrase';
  /** Before that no attempt is taken, epoch milliseconds; known from the snapshot. */
  readonly retryAt?: number | null;
  /** What can be said without asking the main process. */
  readonly check: (values: PassphraseValues) => readonly FieldIssue[];
  readonly command: (values: PassphraseValues) => Promise<Result<void>>;
  readonly onDone?: () => void;
};

const EMPTY: PassphraseValues = { currentPassphrase: '', passphrase: '', repeatPassphrase: '' };

/**
 * A form of passphrases. A wrong one stays beside its field, selected for typing again; while wrong ones are slowed
 * nothing is sent.
 */
export function usePassphraseForm(ask: Ask) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [retryAt, setRetryAt] = useState(0);
  const wait = useSecondsLeft(Math.max(retryAt, ask.retryAt ?? 0) || null);
  const running = useRef(false);
  const isThere = useIsThere();
  const form = useForm({ mode: 'controlled', initialValues: EMPTY });

  const refuse = (refusal: AppError) => {
    if ('retryAt' in refusal) setRetryAt(refusal.retryAt);
    const issues =
      refusal.code === 'invalid_input'
        ? refusal.issues
        : refusal.code === 'wrong_passphrase'
          ? [{ field: ask.asked, fault: 'wrong_passphrase' } as const]
          : [];
    const errors = errorsOfIssues(issues, form.getValues());
    form.setErrors(errors);
    const node = firstErrorNode(form, errors);
    node?.focus();
    if (node instanceof HTMLInputElement) node.select();
    // That one must wait is said by the countdown.
    const isSaid = node !== undefined || refusal.code === 'too_many_attempts';
    setError(isSaid ? null : refusal);
  };

  const submit = async () => {
    if (running.current || wait > 0) return;
    const values = form.getValues();
    const issues = ask.check(values);
    if (issues.length > 0) return refuse({ code: 'invalid_input', issues });
    running.current = true;
    setBusy(true);
    setError(null);
    const result = await ask.command(values).catch(() => err<AppError>({ code: 'internal' }));
    running.current = false;
    // Unlocked: the page has moved on. React would hold on to a form that is told anything once it is gone, and to what
    // was typed in it, until something else is drawn.
    if (!isThere()) return;
    setBusy(false);
    if (!result.ok) return refuse(result.error);
    // What opens the vault stays in no field longer than it must.
    form.setValues(EMPTY);
    ask.onDone?.();
  };

  const field = (path: keyof PassphraseValues) => {
    const fault = form.errors[path] as FieldError | undefined;
    return {
      ...form.getInputProps(path),
      error: fault === undefined ? undefined : t(`form.${fault}`),
      errorProps: { role: 'alert' },
      type: 'password',
      dir: 'auto',
      autoComplete: 'off',
      spellCheck: false,
      // Not disabled: that would take the focus away.
      readOnly: busy,
      'aria-required': true,
    } as const;
  };

  return { field, busy, wait, error, submit };
}

/** Says whether the component is still on the page. */
function useIsThere(): () => boolean {
  const there = useRef(true);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
    };
  }, []);
  return () => there.current;
}
