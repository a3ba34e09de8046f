import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { CredentialView } from '../../shared/app-snapshot';
import { formatDigits } from '../../shared/text/format';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { chooseCredential } from './choose-credential';
import { useFormContext } from './form-context';
import classes from './profile-form.module.css';
import { useField } from './use-field';

/** A new credential or one of the environment's own, with how many profiles share it (product.md P2). */
export function CredentialSelect(props: { stored: CredentialView | null }) {
  const { t, digits } = useText();
  const form = useFormContext();
  const profiles = useSnapshot(s => s.profiles);
  const credentials = useSnapshot(s => s.credentials);
  const uses = useMemo(() => {
    const counts = new Map<string, number>();
    for (const p of profiles) counts.set(p.credentialId, (counts.get(p.credentialId) ?? 0) + 1);
    return counts;
  }, [profiles]);
  const { credential, environment } = form.getValues();
  const count = uses.get(credential) ?? 0;
  const isOwn = credential === props.stored?.id;
  const hint = formatDigits(
    isOwn ? t('form.hint.sharedChange', { count }) : t('form.hint.sharedUse', { count }),
    digits,
  );
  const option = (c: CredentialView) => ({
    value: c.id,
    label: t('form.option.credential', { clientId: c.clientId, count: uses.get(c.id) ?? 0 }),
  });
  return (
    <NativeSelect
      {...useField('credential')}
      className={classes.wide}
      label={t('form.field.credential')}
      description={credential === '' ? t('form.hint.paste') : isOwn && count < 2 ? undefined : hint}
      data={[
        { value: '', label: t('form.option.newCredential') },
        ...credentials.filter(c => c.environmentId === environment).map(option),
      ]}
      onChange={event =>
        form.setValues(chooseCredential(form.getValues(), event.currentTarget.value, props.stored))
      }
    />
  );
}
