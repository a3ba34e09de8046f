import type { FieldFault, FieldIssue, FieldName } from './app-error';
import { hasControlCharacters } from './clean-input';

/** What one rule says of one field; `null` when it is content. */
export type Finding = readonly [FieldName, FieldFault | null];

/** The rule of one-line fields: at most `max` UTF-16 units, no control characters. */
export function lineFault(text: string, max: number): FieldFault | null {
  if (text.length > max) return 'too_long';
  return hasControlCharacters(text) ? 'control_characters' : null;
}

/** As `lineFault`, and something must be there. */
export function requiredLineFault(text: string, max: number): FieldFault | null {
  return text === '' ? 'required' : lineFault(text, max);
}

/** The findings that are faults, in their order. */
export function toIssues(findings: readonly Finding[]): FieldIssue[] {
  return findings.flatMap(([field, fault]) => (fault === null ? [] : [{ field, fault }]));
}
