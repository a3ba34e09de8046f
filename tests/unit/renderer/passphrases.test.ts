import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../renderer/state/i18n';
import { checkPassphrases } from '../../../renderer/view/check-passphrases';
import { durationText } from '../../../renderer/view/duration-text';
import { secondsLeft } from '../../../renderer/view/seconds-left';
import { NOW } from './fixtures';

describe('typed passphrases', () => {
  const check = (passphrase: string, repeat: string, current: string | null = null) =>
    checkPassphrases({ current, passphrase, repeat }).map(i => `${i.field}: ${i.fault}`);

  it.each([
    ['eight888', 'eight888', null, []],
    ['', '', null, ['passphrase: required']],
    ['seven77', 'seven77', null, ['passphrase: passphrase_too_short']],
    ['eight888', '', null, ['repeatPassphrase: required']],
    ['eight888', 'eight889', null, ['repeatPassphrase: passphrases_differ']],
    ['eight888', 'eight888', 'old', []],
    ['two\nlines', 'two\nlines', null, ['passphrase: control_characters']],
    ['eight888', 'eight888', '', ['currentPassphrase: required']],
    ['', '', '', ['currentPassphrase: required', 'passphrase: required']],
  ])('%j, repeated %j, current %j: %j', (passphrase, repeat, current, issues) => {
    expect(check(passphrase, repeat, current)).toEqual(issues);
  });
});

describe('waiting for the next attempt', () => {
  it('counts full seconds and never ends early', () => {
    expect(secondsLeft(NOW + 4_001, NOW)).toBe(5);
    expect(secondsLeft(NOW + 1, NOW)).toBe(1);
    expect(secondsLeft(NOW, NOW)).toBe(0);
    expect(secondsLeft(NOW - 1, NOW)).toBe(0);
    expect(secondsLeft(null, NOW)).toBe(0);
  });
});

describe('how long something lasts', () => {
  const i18n = createI18n();
  it('is written in minutes where they are full', () => {
    const en = i18n.getFixedT('en');
    const texts = [15, 60, 300, null].map(seconds => durationText(en, seconds, 'latin'));
    expect(texts).toEqual(['15 seconds', '1 minute', '5 minutes', 'Never']);
  });

  it('follows the digits of the setting', () => {
    expect(durationText(i18n.getFixedT('ar'), 900, 'arabic-indic')).toBe('١٥ دقيقة');
  });
});
