import { createFormContext } from '@mantine/form';
import type { FormValues } from './form-values';

/** The form's values and errors, for its fields. */
export const [FormProvider, useFormContext, useForm] = createFormContext<FormValues>();
