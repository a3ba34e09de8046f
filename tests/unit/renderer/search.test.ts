import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeskDeriver } from '../../../renderer/view/derive-desk';
import { filterRows } from '../../../renderer/view/filter-rows';
import { fold } from '../../../shared/text/search-fold';
import { aProfile, NOW, withToken } from './fixtures';

describe('fold', () => {
  it.each([
    ['أحمد إبراهيم آدم', 'احمد ابراهيم ادم'],
    ['مُحَمَّد', 'محمد'],
    ['مؤسسة', 'موسسه'],
    ['مصطفى', 'مصطفي'],
    ['شـــركة', 'شركه'],
    ['١٠٠٠١٥٨٤٠', '100015840'],
    ['Café ÉCOLE', 'cafe ecole'],
    ['ﻻ', 'لا'],
    ['\u200fشركة\u200e', 'شركه'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, value => fold(fold(value)) === fold(value)));
  });
});

const profiles = [
  aProfile({
    id: 'nile',
    name: 'شركة النيل أكتوبر',
    registrationNumber: '100015840',
    clientId: 'aaaa-1111',
    tags: ['retail'],
    signIn: { kind: 'taxpayer' },
    session: withToken(3_000_000),
  }),
  aProfile({
    id: 'delta',
    name: 'Delta Foods',
    registrationNumber: '300000000',
    clientId: 'bbbb-2222',
    tags: ['دلتا'],
    signIn: { kind: 'intermediary', onBehalfOf: '200015841' },
  }),
];
const { rows } = createDeskDeriver()({ profiles, locked: false, language: 'en' }, NOW);
const found = (query: string, group: Parameters<typeof filterRows>[2] = null) =>
  filterRows(rows, query, group).map(row => row.profile.id);

describe('search', () => {
  it.each([
    ['by name, folded', 'اكتوبر شركه', ['nile']],
    ['by registration number', '100015840', ['nile']],
    ['by Arabic digits', '٢٠٠٠١٥٨٤١', ['delta']],
    ['by the office’s own number', '3000000', ['delta']],
    ['by client id', 'BBBB-2', ['delta']],
    ['by tag', 'دلتا', ['delta']],
    ['every word must be there', 'delta retail', []],
    ['nothing typed finds all', '  ', ['delta', 'nile']],
  ])('%s', (_, query, expected) => {
    expect(found(query).toSorted()).toEqual(expected);
  });

  it('stays inside the pressed chip', () => {
    expect(found('', 'valid')).toEqual(['nile']);
    expect(found('delta', 'valid')).toEqual([]);
  });
});
