import { Checkbox, NativeSelect } from '@mantine/core';
import type { Preferences } from '../../shared/preferences';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { durationText } from '../view/duration-text';
import classes from './security.module.css';
import settings from './settings.module.css';

const MINUTES = [1, 5, 15, 60] as const;

/** When Miftah locks itself, and what goes on meanwhile (product.md K4). Needs what unlocks it again. */
export function LockSettings({ isPossible }: { isPossible: boolean }) {
  const { t, digits } = useText();
  const preferences = useSnapshot(s => s.preferences);
  const set = (change: Partial<Preferences>) => void runCommand(t, bridge.setPreferences(change));
  const box = (name: 'lockOnSleep' | 'lockWithScreen' | 'renewWhileLocked') => ({
    checked: preferences[name],
    disabled: !isPossible,
    onChange: () => set({ [name]: !preferences[name] }),
  });
  return (
    <section className={classes.section} aria-labelledby="lock-settings">
      <h3 id="lock-settings" className={settings.heading}>
        {t('security.lock.title')}
      </h3>
      {!isPossible && <p className={classes.soft}>{t('security.lock.needsPassphrase')}</p>}
      <NativeSelect
        className={classes.select}
        label={t('security.lock.after')}
        description={t('security.lock.afterHint')}
        disabled={!isPossible}
        value={preferences.lockAfterMinutes ?? 'never'}
        onChange={event => {
          const chosen = Number(event.currentTarget.value);
          set({ lockAfterMinutes: MINUTES.find(minutes => minutes === chosen) ?? null });
        }}
        data={[
          ...MINUTES.map(minutes => ({
            value: String(minutes),
            label: durationText(t, minutes * 60, digits),
          })),
          { value: 'never', label: durationText(t, null, digits) },
        ]}
      />
      <Checkbox {...box('lockOnSleep')} label={t('security.lock.onSleep')} />
      <Checkbox {...box('lockWithScreen')} label={t('security.lock.withScreen')} />
      <Checkbox
        {...box('renewWhileLocked')}
        label={t('security.lock.renew')}
        description={t('security.lock.renewHint')}
      />
    </section>
  );
}
