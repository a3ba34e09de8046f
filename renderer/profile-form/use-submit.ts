import { useRef, useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { ProfileView } from '../../shared/app-snapshot';
import { checkProfileDraft, cleanProfileDraft } from '../../shared/check-draft';
import type { ProfileDraft } from '../../shared/profile-draft';
import { err, type Result } from '../../shared/result';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { cleanValues } from './clean-values';
import { errorsOfIssues, errorsOfLogin, type FieldErrors } from './field-error';
import { firstErrorNode } from './first-error-node';
import type { useForm } from './form-context';
import { toDraft } from './form-values';
import { loginFaultFields } from './login-fault-fields';
import type { Notice } from './notice';

type Submit = {
  readonly form: ReturnType<typeof useForm>;
  readonly edited: ProfileView | null;
  readonly credentialFieldsShown: boolean;
  readonly setNotice: (notice: Notice | null) => void;
  /** Told the id of the profile. */
  readonly onSaved: (id: string) => void;
};

/** Saving and trying out what stands in the form. One at a time: a second click while one runs does nothing. */
export function useSubmit({ form, edited, credentialFieldsShown, setNotice, onSaved }: Submit) {
  const credentials = useSnapshot(s => s.credentials);
  const [busy, setBusy] = useState<'save' | 'test' | null>(null);
  const running = useRef(false);

  const showErrors = (errors: FieldErrors): HTMLElement | undefined => {
    form.setErrors(errors);
    return firstErrorNode(form, errors);
  };

  const refuse = (error: AppError) => {
    if (error.code === 'login_failed') {
      const fields = loginFaultFields(error.login.code, form.getValues(), credentialFieldsShown);
      const node = showErrors(errorsOfLogin(fields));
      setNotice({ kind: 'login-failed', login: error.login });
      // Once the notice has taken its room.
      setTimeout(() => node?.scrollIntoView({ block: 'center' }));
      return;
    }
    if (error.code !== 'invalid_input') return setNotice({ kind: 'refused', error });
    const node = showErrors(errorsOfIssues(error.issues, form.getValues()));
    node?.focus();
    setNotice(node === undefined ? { kind: 'refused', error } : null);
  };

  const currentDraft = (): ProfileDraft => {
    const values = cleanValues(form.getValues());
    form.setValues(values);
    const stored = credentials.find(c => c.id === edited?.credentialId) ?? null;
    return cleanProfileDraft(toDraft(values, edited?.id ?? null, stored));
  };

  const run = async <T>(
    kind: 'save' | 'test',
    command: (draft: ProfileDraft) => Promise<Result<T>>,
    onSuccess: (value: T) => void,
  ) => {
    if (running.current) return;
    const draft = currentDraft();
    const issues = checkProfileDraft(draft);
    if (issues.length > 0) return refuse({ code: 'invalid_input', issues });
    running.current = true;
    setBusy(kind);
    setNotice(kind === 'test' ? { kind: 'signing-in' } : null);
    // A bridge that breaks must not leave the buttons dead.
    const result = await command(draft).catch(() => err<AppError>({ code: 'internal' }));
    running.current = false;
    setBusy(null);
    if (result.ok) return onSuccess(result.value);
    refuse(result.error);
  };

  return {
    busy,
    save: () => run('save', bridge.saveProfile, onSaved),
    testSignIn: () => run('test', bridge.testSignIn, () => setNotice({ kind: 'works' })),
  };
}
