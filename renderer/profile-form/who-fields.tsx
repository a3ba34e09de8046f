import { NativeSelect, Radio, TextInput } from '@mantine/core';
import type { CredentialView } from '../../shared/app-snapshot';
import { cleanName } from '../../shared/clean-input';
import { looksLikeRegistrationNumber } from '../../shared/registration-number';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { environmentName } from '../view/environment-name';
import { chooseEnvironment } from './choose-credential';
import { useFormContext } from './form-context';
import classes from './profile-form.module.css';
import { useField } from './use-field';
import { WarnedField } from './warned-field';

/** Whose token: name, environment, and in which capacity the login is made. */
export function WhoFields(props: { stored: CredentialView | null }) {
  const { t } = useText();
  const form = useFormContext();
  const environments = useSnapshot(s => s.environments);
  const { environment: environmentId, signIn } = form.getValues();
  const environment = environments.find(e => e.id === environmentId);
  const name = useField('name');
  const isIntermediary = signIn === 'intermediary';
  return (
    <div className={classes.grid}>
      <TextInput
        {...name}
        data-autofocus
        label={t('form.field.name')}
        aria-required
        autoComplete="off"
        onBlur={() => form.setFieldValue('name', cleanName)}
      />
      <NativeSelect
        {...useField('environment')}
        label={t('form.field.environment')}
        data={environments.map(e => ({ value: e.id, label: environmentName(t, e) }))}
        onChange={event =>
          form.setValues(
            chooseEnvironment(form.getValues(), event.currentTarget.value, props.stored),
          )
        }
        classNames={{ input: classes.environment }}
        data-kind={environment?.kind}
        description={environment?.kind === 'sandbox' ? t('form.hint.sandbox') : undefined}
      />
      <Radio.Group {...useField('signIn')} className={classes.wide} label={t('form.field.signIn')}>
        <div className={classes.radios}>
          <Radio
            value="taxpayer"
            label={t('form.field.taxpayer')}
            description={t('form.hint.taxpayer')}
          />
          <Radio
            value="intermediary"
            label={t('form.field.intermediary')}
            description={t('form.hint.intermediary')}
          />
        </div>
      </Radio.Group>
      <WarnedField
        path="registrationNumber"
        hint={t('form.hint.registrationNumber')}
        isUsual={looksLikeRegistrationNumber}
      />
      {isIntermediary && (
        <WarnedField
          path="onBehalfOf"
          hint={t('form.hint.onBehalfOf')}
          isRequired
          isUsual={looksLikeRegistrationNumber}
        />
      )}
    </div>
  );
}
