import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useText } from '../state/use-text';
import { useFormContext } from './form-context';
import classes from './profile-form.module.css';
import { useField } from './use-field';

/** What a profile rarely needs: scope, renewal, tags and notes. */
export function MoreFields() {
  const { t } = useText();
  const { renewal } = useFormContext().getValues();
  return (
    <div className={classes.grid}>
      <TextInput
        {...useField('scope')}
        label={t('form.field.scope')}
        description={t('form.hint.scope')}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
      />
      <NativeSelect
        {...useField('renewal')}
        label={t('form.field.renewal')}
        description={t(renewal === 'always' ? 'form.hint.always' : 'form.hint.onDemand')}
        data={[
          { value: 'always', label: t('form.option.always') },
          { value: 'on-demand', label: t('form.option.onDemand') },
        ]}
      />
      <TextInput
        {...useField('tags')}
        className={classes.wide}
        label={t('form.field.tags')}
        description={t('form.hint.tags')}
        dir="auto"
        autoComplete="off"
      />
      <Textarea
        {...useField('notes')}
        className={classes.wide}
        label={t('form.field.notes')}
        dir="auto"
        autosize={false}
        rows={2}
      />
    </div>
  );
}
