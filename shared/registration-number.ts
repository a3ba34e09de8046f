/** A taxpayer's tax registration number (RIN) has nine digits, e.g. 100015840. */
export function looksLikeRegistrationNumber(text: string): boolean {
  return /^\d{9}$/.test(text);
}

/** Only ASCII digits may ever reach the `onbehalfof` header. */
export function isAsciiDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
