import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../renderer/state/i18n';
import { environmentName } from '../../../renderer/view/environment-name';
import { errorText } from '../../../renderer/view/error-text';
import { loginErrorText } from '../../../renderer/view/login-error-text';
import { noRenewalText } from '../../../renderer/view/renewal-text';
import type { AppError } from '../../../shared/app-error';
import { failed } from './fixtures';

const i18n = createI18n();
const en = i18n.getFixedT('en');
const ar = i18n.getFixedT('ar');
const login = failed('permanent').failure?.error;
if (login === undefined) throw new Error('no failure');

describe('texts that follow from data', () => {
  it.each<AppError>([
    { code: 'invalid_input', issues: [] },
    { code: 'not_found', what: 'profile' },
    { code: 'environment_in_use', profiles: 3 },
    { code: 'login_failed', login },
    { code: 'login_superseded' },
    { code: 'not_saved', cause: 'disk_full' },
    { code: 'vault_not_open' },
    { code: 'locked' },
    { code: 'passphrase_needed' },
    { code: 'last_way_in' },
    { code: 'theirs_unreadable' },
    { code: 'wrong_passphrase', retryAt: 0 },
    { code: 'too_many_attempts', retryAt: 0 },
    { code: 'recovery_slot_unusable' },
    { code: 'biometrics_refused' },
    { code: 'key_store_dismissed' },
    { code: 'backup_unreadable', fault: 'not_a_backup' },
    { code: 'file_not_written', cause: 'disk_full' },
    { code: 'clipboard_failed' },
    { code: 'sandbox_failed' },
    { code: 'refused', reason: 'too_busy' },
    { code: 'internal' },
  ])('$code has a sentence in both languages', error => {
    for (const t of [en, ar]) {
      const text = errorText(t, error);
      expect(text).toMatch(/\S \S/);
      expect(text).not.toMatch(/\{\{|appError|loginErrors/);
    }
    expect(errorText(ar, error)).toMatch(/[\u0600-\u06ff]/);
  });

  it('names a minute that is not too early for the next attempt', () => {
    const retryAt = Date.UTC(2026, 10, 22, 12, 30, 1);
    expect(errorText(en, { code: 'too_many_attempts', retryAt })).toContain('14:31');
    expect(errorText(ar, { code: 'too_many_attempts', retryAt }, 'arabic-indic')).toContain(
      '١٤:٣١',
    );
  });

  it('counts in the six Arabic forms', () => {
    const chips = [0, 1, 2, 3, 11, 100].map(count =>
      ar('desk.summary.valid', { count, n: String(count) }),
    );
    expect(new Set(chips).size).toBe(6);
    expect(en('desk.summary.needs-you', { count: 1, n: '1' })).toBe('1 needs you');
    expect(en('desk.summary.needs-you', { count: 2, n: '2' })).toBe('2 need you');
  });

  it('names built-in environments by the catalogue and custom ones by their own name', () => {
    expect(environmentName(en, { kind: 'production', name: '' })).toBe('Production');
    expect(environmentName(ar, { kind: 'custom', name: 'Staging' })).toBe('Staging');
  });

  it('says who must act', () => {
    expect(loginErrorText(en, 'invalid_client', 'who')).toMatch(/^You/);
  });

  it('says why nothing is planned', () => {
    expect(noRenewalText(en, { paused: true, renewal: 'always' })).toBe('not while paused');
    expect(noRenewalText(en, { paused: false, renewal: 'on-demand' })).toBe('only when asked for');
    expect(noRenewalText(en, { paused: false, renewal: 'always' })).toBe('not planned');
  });
});
