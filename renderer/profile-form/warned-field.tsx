import { TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../state/use-text';
import { CLEANERS } from './clean-values';
import { useFormContext } from './form-context';
import classes from './profile-form.module.css';
import { useField } from './use-field';

/** A field for an id: cleaned when it is left, with a warning, not an error, when it looks unusual (product.md P6). */
export function WarnedField(props: {
  path: 'clientId' | 'registrationNumber' | 'onBehalfOf';
  hint?: string;
  isRequired?: boolean;
  isUsual: (text: string) => boolean;
}) {
  const { t } = useText();
  const form = useFormContext();
  const field = useField(props.path);
  const [focused, setFocused] = useState(false);
  const text = form.getValues()[props.path];
  const isUnusual =
    !focused &&
    text !== '' &&
    field.error === undefined &&
    !props.isUsual(CLEANERS[props.path](text));
  const warning = props.path === 'clientId' ? 'clientId' : 'registrationNumber';
  const description: ReactNode = isUnusual ? (
    <span className={classes.warning}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{t(`form.warning.${warning}`)}</span>
    </span>
  ) : (
    props.hint
  );
  return (
    <TextInput
      {...field}
      label={t(`form.field.${props.path}`)}
      description={description}
      aria-required={props.isRequired ?? false}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      {...(props.path === 'clientId' ? {} : { inputMode: 'numeric' })}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        const clean = CLEANERS[props.path](text);
        if (clean !== text) form.setFieldValue(props.path, clean);
      }}
    />
  );
}
