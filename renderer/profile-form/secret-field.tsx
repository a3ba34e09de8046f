import { ActionIcon, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { FocusEvent } from 'react';
import { useText } from '../state/use-text';
import { SecretText } from '../theme/secret-text';
import classes from './profile-form.module.css';
import { useField } from './use-field';
import { useReveal } from './use-reveal';

// At the end of the form it would appear behind the buttons.
const bringIntoSight = (element: HTMLElement | null) =>
  element?.parentElement?.scrollIntoView({ block: 'nearest' });

/**
 * A masked field. What was just typed can be shown for a moment; a stored secret never comes to the page. It is
 * shown beneath: in an input that shows its text, the text could be selected (desk.md, "Behaviour").
 */
export function SecretField(props: {
  path: 'secret1' | 'secret2';
  isStored: boolean;
  isRequired: boolean;
}) {
  const { t } = useText();
  const field = useField(props.path);
  const { revealed, reveal, hide } = useReveal();
  const Icon = revealed ? IconEyeOff : IconEye;
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) hide();
  };
  return (
    <TextInput
      {...field}
      wrapperProps={{ onBlur }}
      label={t(`form.field.${props.path}`)}
      description={
        revealed ? (
          <span dir="ltr" className={classes.revealed}>
            <SecretText ref={bringIntoSight}>{field.value}</SecretText>
          </span>
        ) : undefined
      }
      type="password"
      placeholder={props.isStored ? t('form.hint.stored') : ''}
      aria-required={props.isRequired && !props.isStored}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.reveal}
          disabled={field.value === ''}
          aria-label={t(revealed ? 'form.hide' : 'form.reveal')}
          aria-describedby={`${props.path}-revealed`}
          onClick={revealed ? hide : reveal}
        >
          <Icon size={16} aria-hidden />
          <span id={`${props.path}-revealed`} hidden>
            {t(`form.field.${props.path}`)}
          </span>
        </ActionIcon>
      }
    />
  );
}
