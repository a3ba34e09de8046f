import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBasicCredentials } from '../../../electron/sandbox/basic-credentials';

const encode = (text: string) => `Basic ${Buffer.from(text, 'utf8').toString('base64')}`;

test('reads back whatever RFC 2617 can carry', () => {
  const clientId = fc.string({ unit: 'grapheme' }).filter(id => !id.includes(':'));
  fc.assert(
    fc.property(clientId, fc.string({ unit: 'grapheme' }), (id, clientSecret) => {
      expect(parseBasicCredentials(encode(`${id}:${clientSecret}`))).toEqual({
        ok: true,
        value: { clientId: id, clientSecret },
      });
    }),
  );
});

test('a byte order mark belongs to the id', () => {
  expect(parseBasicCredentials(encode('\uFEFFa:b'))).toMatchObject({
    value: { clientId: '\uFEFFa' },
  });
});

test('the scheme is read in any case', () => {
  expect(parseBasicCredentials(encode('a:b').replace('Basic', 'bASIC')).ok).toBe(true);
});

test('never throws and never takes other text for a credential', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(parseBasicCredentials(text).ok).toBe(false);
    }),
  );
});
