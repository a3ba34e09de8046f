import { useText } from '../state/use-text';
import type { FieldError } from './field-error';
import { useFormContext } from './form-context';
import type { FormValues } from './form-values';

/** Value, change handler and translated error of a field, for a Mantine input. */
export function useField(path: keyof FormValues) {
  const form = useFormContext();
  const { t } = useText();
  const { error: _, ...props } = form.getInputProps(path);
  const error = form.errors[path] as FieldError | undefined;
  return { ...props, error: error === undefined ? undefined : t(`form.${error}`) };
}
