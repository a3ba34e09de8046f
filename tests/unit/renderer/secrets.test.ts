import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../renderer/state/i18n';
import { clearingText } from '../../../renderer/view/clearing-text';
import { formatDay } from '../../../renderer/view/format-day';

const i18n = createI18n();
const en = i18n.getFixedT('en');
const ar = i18n.getFixedT('ar');

describe('clearingText', () => {
  it.each([
    [1, 'The clipboard is cleared after 1 second.'],
    [30, 'The clipboard is cleared after 30 seconds.'],
    [60, 'The clipboard is cleared after 60 seconds.'],
    [300, 'The clipboard is cleared after 5 minutes.'],
  ])('%i s', (seconds, text) => {
    expect(clearingText(en, seconds, 'latin')).toBe(text);
  });

  it('counts in Arabic, with the digits of the setting', () => {
    expect(clearingText(ar, 15, 'latin')).toBe('تُمسح الحافظة بعد 15 ثانية.');
    expect(clearingText(ar, 300, 'arabic-indic')).toBe('تُمسح الحافظة بعد ٥ دقائق.');
    expect(clearingText(ar, 120, 'latin')).toBe('تُمسح الحافظة بعد دقيقتين.');
  });
});

describe('formatDay', () => {
  it('writes a day as the page writes its times', () => {
    expect(formatDay('2027-01-31', 'latin')).toBe('31/01/2027');
    expect(formatDay('2027-01-31', 'arabic-indic')).toBe('٣١/٠١/٢٠٢٧');
  });
});
