import { useState } from 'react';
import type { ProfileView } from '../../shared/app-snapshot';
import type { PastedCredentials } from '../../shared/pasted-credentials';
import { useSnapshot } from '../state/use-snapshot';
import { useForm } from './form-context';
import { emptyValues, valuesOf } from './form-values';
import type { Notice } from './notice';
import { useSubmit } from './use-submit';

/** A form to add a profile, or to change one. */
export type ProfileFormMode =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly profile: ProfileView };

/** The state of an open form. It starts from the snapshot once; later pushes never touch what was typed. */
export function useProfileForm(mode: ProfileFormMode, onSaved: (id: string) => void) {
  const profiles = useSnapshot(s => s.profiles);
  const credentials = useSnapshot(s => s.credentials);
  const [notice, setNotice] = useState<Notice | null>(null);
  const edited = mode.kind === 'edit' ? mode.profile : null;
  const stored = credentials.find(c => c.id === edited?.credentialId) ?? null;
  const [initialValues] = useState(() =>
    edited === null
      ? emptyValues(profiles.at(-1)?.environmentId ?? 'production')
      : valuesOf(edited, stored),
  );
  const form = useForm({ mode: 'controlled', initialValues });
  // A refused sign-in marks both fields; one of them was wrong, so touching either clears both.
  form.watch('clientId', () => form.clearFieldError('secret1'));
  form.watch('secret1', () => form.clearFieldError('clientId'));

  const { credential } = form.getValues();
  const credentialFieldsShown = credential === '' || credential === stored?.id;

  const fill = (pasted: PastedCredentials) => {
    form.setValues({
      ...pasted,
      ...(credentialFieldsShown ? {} : { credential: '' }),
      ...(pasted.secret2 === undefined ? {} : { removeSecret2: false }),
    });
    setNotice({
      kind: 'filled',
      fields: (['clientId', 'secret1', 'secret2'] as const).filter(f => f in pasted),
    });
  };

  const submit = useSubmit({ form, edited, credentialFieldsShown, setNotice, onSaved });
  return { form, stored, credentialFieldsShown, notice, fill, ...submit };
}
