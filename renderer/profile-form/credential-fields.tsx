import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { CredentialView } from '../../shared/app-snapshot';
import { looksLikeGuid } from '../../shared/clean-input';
import { useText } from '../state/use-text';
import { CredentialSelect } from './credential-select';
import { useFormContext } from './form-context';
import classes from './profile-form.module.css';
import { SecretField } from './secret-field';
import { useField } from './use-field';
import { WarnedField } from './warned-field';

/** Which credential signs in; its own fields only where they may be typed. */
export function CredentialFields(props: { stored: CredentialView | null; fieldsShown: boolean }) {
  const { t } = useText();
  const form = useFormContext();
  const sendIn = useField('sendIn');
  const secretsExpireOn = useField('secretsExpireOn');
  const removeSecret2 = useField('removeSecret2');
  const { credential, removeSecret2: removes } = form.getValues();
  const current = credential === '' ? null : props.stored;
  return (
    <div className={classes.grid}>
      <CredentialSelect stored={props.stored} />
      {props.fieldsShown && (
        <>
          <div className={classes.wide}>
            <WarnedField path="clientId" isRequired isUsual={looksLikeGuid} />
          </div>
          <SecretField path="secret1" isStored={current !== null} isRequired />
          <div>
            <SecretField
              path="secret2"
              isStored={current?.hasSecret2 === true && !removes}
              isRequired={false}
            />
            {current?.hasSecret2 === true && (
              <Checkbox
                className={classes.remove}
                size="xs"
                label={t('form.field.removeSecret2')}
                checked={removes}
                onChange={removeSecret2.onChange}
              />
            )}
          </div>
          <TextInput
            {...secretsExpireOn}
            type="date"
            classNames={{ input: classes.date }}
            dir="ltr"
            label={t('form.field.secretsExpireOn')}
            description={t('form.hint.secretsExpireOn')}
          />
          <NativeSelect
            {...sendIn}
            label={t('form.field.sendIn')}
            description={t('form.hint.sendIn')}
            data={[
              { value: 'header', label: t('form.option.header') },
              { value: 'body', label: t('form.option.body') },
            ]}
          />
        </>
      )}
    </div>
  );
}
