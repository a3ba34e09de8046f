import type { FieldFault, FieldIssue } from './app-error';
import { hasControlCharacters } from './clean-input';

const FEWEST_CHARACTERS = 8;
const MOST_CHARACTERS = 1_000;

// No character of the normal form takes more than four units as it was typed; the rest is not even looked at.
const MOST_TYPED = 4 * MOST_CHARACTERS;

/** Unicode NFC: what macOS and Windows make of the same keys differs, and an age file knows bytes only. */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFC');
}

/** Longer than any passphrase that can be set. Takes no time, whatever the length. */
export function isPassphraseTooLong(typed: string): boolean {
  return typed.length > MOST_TYPED || characters(typed) > MOST_CHARACTERS;
}

/**
 * The rules for a passphrase that is being set: 8 to 1,000 characters in normal form, none of them a control
 * character, which no terminal lets one type for the stock `age` tool. For unlocking there is no minimum.
 */
export function checkPassphrase(typed: string): FieldIssue[] {
  const fault = passphraseFault(typed);
  return fault === null ? [] : [{ field: 'passphrase', fault }];
}

function passphraseFault(typed: string): FieldFault | null {
  if (typed === '') return 'required';
  if (isPassphraseTooLong(typed)) return 'too_long';
  if (characters(typed) < FEWEST_CHARACTERS) return 'passphrase_too_short';
  return hasControlCharacters(typed) ? 'control_characters' : null;
}

function characters(typed: string): number {
  return [...normalPassphrase(typed)].length;
}
