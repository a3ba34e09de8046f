import { describe, expect, it } from 'vitest';
import { isWorthFilling, parsePastedCredentials } from '../../../shared/pasted-credentials';

const id = '6f2c1a0e-93d4-4b7e-8c51-0a9de1f2b3c4';
const one = '1d0c-Secret/One+';
const two = '2f8e-secret~two';
const all = { clientId: id, secret1: one, secret2: two };

describe('text as the portal and people write it', () => {
  it.each([
    ['lines', `Client ID ${id}\nClient Secret 1 ${one}\nClient Secret 2 ${two}`],
    ['one line', `Client ID ${id} Client Secret 1 ${one} Client Secret 2 ${two}`],
    ['colons', `Client ID: ${id}\r\nClient Secret 1: ${one}\r\nClient Secret 2: ${two}`],
    [
      'a label above its value',
      `Client ID\n${id}\nClient Secret 1\n${one}\nClient Secret 2\n${two}`,
    ],
    ['labels without blanks', `ClientID\t${id}\nClient Secret1\t${one}\nClientSecret2\t${two}`],
    ['another order', `Client Secret 2: ${two}\nClient Secret 1: ${one}\nClient ID: ${id}`],
    ['unnumbered secrets', `client id ${id}\nclient secret ${one}\nclient secret ${two}`],
    ['.env', `CLIENT_ID=${id}\nCLIENT_SECRET_1="${one}"\nCLIENT_SECRET_2='${two}'`],
    ['JSON', JSON.stringify({ clientId: id, clientSecret: one, clientSecret2: two })],
    [
      'JSON on lines',
      JSON.stringify({ client_id: id, client_secret: one, client_secret_2: two }, null, 2),
    ],
    [
      'a Postman environment',
      JSON.stringify({
        values: [
          { key: 'clientId', value: id, enabled: true },
          { key: 'clientSecret1', value: one, type: 'secret' },
          { key: 'clientSecret2', value: two },
        ],
      }),
    ],
    ['a row of a table', `Client ID\tClient Secret 1\tClient Secret 2\n${id}\t${one}\t${two}`],
    ['Arabic', `معرّف العميل: ${id}\nالرقم السري للعميل 1: ${one}\nالرقم السري للعميل ٢: ${two}`],
    [
      'Arabic without marks',
      `معرف العميل ${id}\nالرقم السري الأول ${one}\nالرقم السري الثاني ${two}`,
    ],
    [
      'Arabic with the English term',
      `معرّف العميل (Client ID)\n${id}\nالرقم السري للعميل (Client Secret 1)\n${one}\nالرقم السري للعميل (Client Secret) 2\n${two}`,
    ],
    [
      'bidi marks',
      `\u200FClient ID:\u200E ${id}\u200E\nClient Secret 1 \u202A${one}\u202C\nClient Secret 2 ${two}\u200F`,
    ],
    [
      'Markdown',
      `| Client ID | ${id} |\n| Client Secret 1 | ${one} |\n| Client Secret 2 | ${two} |`,
    ],
    ['typographic quotes', `Client ID “${id}”, Client Secret 1 “${one}”, Client Secret 2 “${two}”`],
    [
      'expiry lines between',
      `Client ID ${id}\nClient Secret 1 ${one}\nClient Secret Expiration 2027-01-31\nClient Secret 2 ${two}`,
    ],
  ])('%s', (_, text) => {
    expect(parsePastedCredentials(text)).toEqual(all);
  });

  it('reads a form body, percent-decoded', () => {
    const body = `grant_type=client_credentials&client_id=${id}&client_secret=a%2Bb%26c&scope=InvoicingAPI`;
    expect(parsePastedCredentials(body)).toEqual({ clientId: id, secret1: 'a+b&c' });
  });

  it('leaves ampersands and percent signs of other texts alone', () => {
    expect(parsePastedCredentials('CLIENT_SECRET=a&b%41')).toEqual({ secret1: 'a&b%41' });
  });

  it('reads a form body inside a curl command', () => {
    const curl = `curl -d 'client_id=${id}&client_secret=xyz9&grant_type=client_credentials' https://id.example`;
    expect(parsePastedCredentials(curl)).toEqual({ clientId: id, secret1: 'xyz9' });
  });

  it('takes no digits of a value for the number of its label', () => {
    expect(parsePastedCredentials('Client Secret 1a2b3c')).toEqual({ secret1: '1a2b3c' });
    expect(parsePastedCredentials('Client Secret 2-abc')).toEqual({ secret1: '2-abc' });
  });

  it.each([
    ['client-id', 'client-secret', 'secret-2'],
    ['my-client-id-1', 'my-secret-1', 'my_client_secret_2'],
    ['clientId', 'clientSecret1', 'clientSecret2'],
    ['sandbox.client.id', 'secret', 'secret2'],
  ])('is not misled by values that look like labels: %s', (clientId, secret1, secret2) => {
    const expected = { clientId, secret1, secret2 };
    const lines = (separator: string) =>
      `Client ID${separator}${clientId}\nClient Secret 1${separator}${secret1}\nClient Secret 2${separator}${secret2}`;
    expect(parsePastedCredentials(lines(' '))).toEqual(expected);
    expect(parsePastedCredentials(lines(': '))).toEqual(expected);
    expect(parsePastedCredentials(lines('='))).toEqual(expected);
    const json = { client_id: clientId, client_secret: secret1, client_secret_2: secret2 };
    expect(parsePastedCredentials(JSON.stringify(json))).toEqual(expected);
  });

  it('makes the digits of a client id ASCII and leaves a secret opaque', () => {
    expect(parsePastedCredentials('Client ID ١٢٣\nClient Secret 1 ١٢٣')).toEqual({
      clientId: '123',
      secret1: '١٢٣',
    });
  });

  it('skips labels without a value', () => {
    expect(
      parsePastedCredentials(`Client ID: ${id}\nClient Secret 1:\nScope: InvoicingAPI`),
    ).toEqual({
      clientId: id,
    });
  });
});

describe('other texts', () => {
  it.each([
    ['nothing', ''],
    ['a plain client id', id],
    ['prose', 'a secret that nobody should know'],
    ['longer words', 'My clientele and client identity'],
    ['a remark on expiry', 'Client Secret expires in May'],
    ['a document', `Client ID ${'x'.repeat(10_000)}`],
  ])('%s is left alone', (_, text) => {
    expect(parsePastedCredentials(text)).toBeNull();
  });

  it('fills only when a secret came along', () => {
    expect(isWorthFilling({ clientId: id })).toBe(false);
    expect(isWorthFilling({ secret1: one })).toBe(true);
    expect(isWorthFilling({ secret2: two })).toBe(true);
  });

  it.each([
    ['labels', 'Client Secret '],
    ['blanks', `Client Secret${' '.repeat(50)}`],
    ['quotes', 'clientId"""\'\'\''],
    ['brackets', 'معرف العميل ((((((((('],
  ])('stays quick with %s repeated', (_, part) => {
    const text = part.repeat(Math.floor(9_900 / part.length));
    const before = performance.now();
    parsePastedCredentials(text);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
