import { err, ok, type Result } from '../../shared/result';

/**
 * Reads an `application/x-www-form-urlencoded` body into its parameters. Empty ones count as omitted, repeated ones
 * are an error (RFC 6749 section 3.2). The error is a sentence for `error_description`.
 */
export function parseFormBody(body: Uint8Array): Result<ReadonlyMap<string, string>, string> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    // URLSearchParams lets broken escapes pass; this does not.
    decodeURIComponent(text);
  } catch {
    return err('The body is not well-formed');
  }
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (parameters.has(name)) return err('A parameter is repeated');
    parameters.set(name, value);
  }
  return ok(new Map([...parameters].filter(([, value]) => value !== '')));
}
