import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import type { AppError } from '../../shared/app-error';
import { checkEnvironmentDraft, cleanEnvironmentDraft } from '../../shared/check-environment-draft';
import type { Environment } from '../../shared/environment';
import { err } from '../../shared/result';
import { bridge } from '../bridge';
import { errorsOfIssues } from '../profile-form/field-error';
import { firstErrorNode } from '../profile-form/first-error-node';

/** The fields, named as main's issues name them. */
export type EnvironmentValues = { environmentName: string; identityUrl: string; apiUrl: string };

/** The form of one custom environment; `null` adds one. Stays as typed until it was saved. */
export function useEnvironmentForm(
  environment: Environment | null,
  onDirty: (dirty: boolean) => void,
  onSaved: () => void,
) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const running = useRef(false);
  const initialValues: EnvironmentValues = {
    environmentName: environment?.name ?? '',
    identityUrl: environment?.identityUrl ?? '',
    apiUrl: environment?.apiUrl ?? '',
  };
  const form = useForm({
    mode: 'controlled',
    initialValues,
    onValuesChange: values => onDirty(JSON.stringify(values) !== JSON.stringify(initialValues)),
  });

  const refuse = (refusal: AppError) => {
    if (refusal.code !== 'invalid_input') return setError(refusal);
    const errors = errorsOfIssues(refusal.issues, form.getValues());
    form.setErrors(errors);
    const node = firstErrorNode(form, errors);
    node?.focus();
    setError(node === undefined ? refusal : null);
  };

  const save = async () => {
    if (running.current) return;
    const { environmentName, ...urls } = form.getValues();
    const id = environment?.id ?? null;
    const draft = cleanEnvironmentDraft({ id, name: environmentName, ...urls });
    const issues = checkEnvironmentDraft(draft);
    if (issues.length > 0) return refuse({ code: 'invalid_input', issues });
    running.current = true;
    setBusy(true);
    setError(null);
    const result = await bridge
      .saveEnvironment(draft)
      .catch(() => err<AppError>({ code: 'internal' }));
    running.current = false;
    setBusy(false);
    if (result.ok) return onSaved();
    refuse(result.error);
  };

  return { form, busy, error, save };
}
