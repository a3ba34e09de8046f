import { cleanId, cleanName, cleanRegistrationNumber } from '../../shared/clean-input';
import type { FormValues } from './form-values';

/** How the fields that show what was made of them are cleaned when left (product.md P6). */
export const CLEANERS = {
  name: cleanName,
  clientId: cleanId,
  registrationNumber: cleanRegistrationNumber,
  onBehalfOf: cleanRegistrationNumber,
} as const;

/** The values with those fields cleaned. */
export function cleanValues(values: FormValues): FormValues {
  return {
    ...values,
    name: CLEANERS.name(values.name),
    clientId: CLEANERS.clientId(values.clientId),
    registrationNumber: CLEANERS.registrationNumber(values.registrationNumber),
    onBehalfOf: CLEANERS.onBehalfOf(values.onBehalfOf),
  };
}
