import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFormBody } from '../../../electron/sandbox/form-body';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads what URLSearchParams writes, leaving out the empty', () => {
  const parameters = fc.dictionary(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  fc.assert(
    fc.property(parameters, record => {
      const body = bytes(new URLSearchParams({ ...record, absent: '' }).toString());
      const { absent: _, ...rest } = record;
      expect(parseFormBody(body)).toEqual({ ok: true, value: new Map(Object.entries(rest)) });
    }),
  );
});

test.each(['a=%', 'a=%f', 'a=%zz', 'a=%ff', 'a=1&a=1', 'a=&a=1', '%'])('refuses %s', text => {
  expect(parseFormBody(bytes(text)).ok).toBe(false);
});

test('any bytes are read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.uint8Array(), body => typeof parseFormBody(body).ok === 'boolean'));
});
