import { TextInput } from '@mantine/core';
import type { Ref } from 'react';

/**
 * A passphrase, always masked: an input that shows its text could be selected (desk.md, "Behaviour"). The page's
 * state never holds what is typed; whoever sends it reads the input and empties it.
 */
export function PassphraseInput(props: {
  label: string;
  ref: Ref<HTMLInputElement>;
  error: string | null;
  hint?: string;
  busy: boolean;
  autoFocus?: boolean;
  onChange?: () => void;
}) {
  return (
    <TextInput
      ref={props.ref}
      type="password"
      label={props.label}
      description={props.hint}
      error={props.error}
      errorProps={{ role: 'alert' }}
      aria-required
      autoFocus={props.autoFocus === true}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      // Not disabled: that would take the focus away.
      readOnly={props.busy}
      onChange={props.onChange}
    />
  );
}
