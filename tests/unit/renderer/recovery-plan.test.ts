import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../renderer/state/i18n';
import { recoveryPlan } from '../../../renderer/view/recovery-plan';
import { whoDoes } from '../../../renderer/view/who-does';
import type { BackupView, UnreadableCause, UnreadableView } from '../../../shared/app-snapshot';
import { en } from '../../../shared/text/en';
import { NOW } from './fixtures';

const BACKUP: BackupView = { name: 'vault.age.1', savedAt: NOW, profiles: 3 };
const CAUSES = Object.keys(en.vault.cause) as UnreadableCause[];

function unreadable(cause: UnreadableCause, part: Partial<UnreadableView> = {}): UnreadableView {
  const base = { passphrase: true, retryAt: null, backups: [BACKUP], folder: '/vault' };
  return { kind: 'unreadable', cause, ...base, ...part };
}

describe('what to do about an unreadable vault', () => {
  it.each(CAUSES)('%s: has a step, and offers each way out once', cause => {
    const nothing = recoveryPlan(unreadable(cause, { passphrase: false, backups: [] }));
    const all = recoveryPlan(unreadable(cause));
    expect(nothing.steps.length).toBeGreaterThan(0);
    for (const { waysOut } of [nothing, all]) {
      expect(waysOut).toContain('retry');
      expect(new Set(waysOut).size).toBe(waysOut.length);
    }
    expect(all.waysOut).toEqual(expect.arrayContaining(['passphrase', 'backup']));
  });

  it.each(CAUSES)('%s: never names what is not there', cause => {
    const { steps, waysOut } = recoveryPlan(unreadable(cause, { passphrase: false, backups: [] }));
    expect(steps).not.toContain('enter_passphrase');
    expect(steps).not.toContain('open_backup');
    expect(waysOut).not.toContain('passphrase');
    expect(waysOut).not.toContain('backup');
  });

  it.each<[UnreadableCause, Partial<UnreadableView>, string]>([
    ['key_store_locked', {}, 'key_store'],
    ['key_store_dismissed', {}, 'key_store'],
    ['key_store_reset', { backups: [] }, 'passphrase'],
    ['other_computer', { backups: [] }, 'passphrase'],
    ['vault_damaged', {}, 'backup'],
    ['vault_damaged', { backups: [], passphrase: false }, 'retry'],
    ['vault_of_newer_version', {}, 'retry'],
    ['folder_not_accessible', {}, 'retry'],
  ])('%s: the likely way out comes first (%j)', (cause, part, first) => {
    expect(recoveryPlan(unreadable(cause, part)).waysOut[0]).toBe(first);
  });

  it('offers the key store’s window only while the key store is locked', () => {
    const offering = CAUSES.filter(c => recoveryPlan(unreadable(c)).waysOut.includes('key_store'));
    expect(offering.sort()).toEqual(['key_store_dismissed', 'key_store_locked']);
  });

  it('says that a passphrase is lacking where one would have helped', () => {
    const lacks = (cause: UnreadableCause, passphrase: boolean) =>
      recoveryPlan(unreadable(cause, { passphrase })).lacksPassphrase;
    expect(lacks('key_store_reset', false)).toBe(true);
    expect(lacks('key_store_reset', true)).toBe(false);
    expect(lacks('vault_damaged', false)).toBe(false);
  });

  it('plans every step that has a text, and sends a person to the administrator where needed', () => {
    const planned = new Set(CAUSES.flatMap(cause => recoveryPlan(unreadable(cause)).steps));
    expect([...planned].sort()).toEqual(Object.keys(en.vault.step).sort());
    expect(whoDoes('enter_passphrase')).toBe('you');
    expect(whoDoes('restore_key_store')).toBe('admin');
  });

  it('counts the profiles of a backup in the six Arabic forms', () => {
    const ar = createI18n().getFixedT('ar');
    const texts = [0, 1, 2, 3, 11, 100].map(count =>
      ar('vault.backups.profiles', { count, n: String(count) }),
    );
    expect(new Set(texts).size).toBe(6);
  });
});
