import { describe, expect, it } from 'vitest';
import { inertText } from '../../../electron/identity/inert-text';
import { loginError } from '../../../electron/identity/login-error-of';
import { withoutSecret } from '../../../electron/identity/without-secret';
import type { LoginRequest } from '../../../electron/ports/token-endpoint';

const request: LoginRequest = {
  identityUrl: 'https://id.example.test',
  clientId: 'client:1',
  clientSecret: 'Kiosk & "5ec2e701" é+/4000',
  sendIn: 'header',
  onBehalfOf: null,
  scope: '',
};

/** What is left of the service's words. */
function wordsAfter(words: string, changes: Partial<LoginRequest> = {}): string | null {
  const error = loginError('invalid_client', { technicalName: words, serviceWords: words });
  const clean = withoutSecret(error, { ...request, ...changes });
  expect(clean.technicalName).toBe(clean.serviceWords);
  return clean.serviceWords;
}

describe('withoutSecret', () => {
  it.each([
    ['as typed', request.clientSecret],
    ['percent-encoded', encodeURIComponent(request.clientSecret)],
    ['in a form', new URLSearchParams([['', request.clientSecret]]).toString().slice(1)],
    ['in a header', Buffer.from(`client:1:${request.clientSecret}`).toString('base64')],
  ])('takes it out of the words %s', (_, written) => {
    expect(wordsAfter(`Got ${written}, then ${written}.`)).toBe('Got •••, then •••.');
  });

  it('takes out what is left of it where the words were cut', () => {
    for (let length = 8; length < request.clientSecret.length; length++) {
      const cut = inertText(`Wrong: ${request.clientSecret}`, 'Wrong: '.length + length);
      expect(wordsAfter(cut)).toBe('Wrong: •••');
    }
  });

  it('finds it though the words were made inert', () => {
    const clientSecret = 'two  blanks\u200b and more';
    expect(wordsAfter(inertText(`Not ${clientSecret}!`), { clientSecret })).toBe('Not •••!');
  });

  it('leaves all else as it is', () => {
    const words = 'The client secret is wrong. Kiosk 5ec2e701';
    expect(wordsAfter(words)).toBe(words);
    expect(wordsAfter(words, { clientSecret: 'is' })).toBe(words);
    const error = loginError('timeout', { technicalName: 'ERR_TIMED_OUT' });
    expect(withoutSecret(error, request)).toEqual(error);
  });
});
