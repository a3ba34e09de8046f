import type { FieldFault, FieldIssue } from '../../shared/app-error';
import type { LoginFaultField } from './login-fault-fields';

/** What the form keeps as a field's error: a key of the catalogues under `form`, so that it follows the language. */
export type FieldError = `fieldFault.${FieldFault}` | `loginFault.${LoginFaultField}`;

/** Field → error. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** The errors of a refused draft that have a field in this form; the first fault of a field counts. */
export function errorsOfIssues(issues: readonly FieldIssue[], values: object): FieldErrors {
  const errors: Record<string, FieldError> = {};
  for (const { field, fault } of issues) {
    if (field in values) errors[field] ??= `fieldFault.${fault}`;
  }
  return errors;
}

/** The marks a failed sign-in leaves beside fields. */
export function errorsOfLogin(fields: readonly LoginFaultField[]): FieldErrors {
  return Object.fromEntries(fields.map(field => [field, `loginFault.${field}`]));
}
