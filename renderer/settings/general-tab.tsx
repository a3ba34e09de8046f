import { NativeSelect } from '@mantine/core';
import type { Preferences } from '../../shared/preferences';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import classes from './settings.module.css';

/** Language, theme and digits; each takes effect as it is chosen. */
export function GeneralTab() {
  const { t, language } = useText();
  const { theme, digits } = useSnapshot(s => s.preferences);
  const set = (preferences: Partial<Preferences>) =>
    void runCommand(t, bridge.setPreferences(preferences));
  return (
    <div className={classes.narrow}>
      <NativeSelect
        label={t('settings.general.language')}
        value={language}
        onChange={event => set({ language: event.currentTarget.value === 'ar' ? 'ar' : 'en' })}
        data={[
          { value: 'en', label: t('settings.general.languageName.en') },
          { value: 'ar', label: t('settings.general.languageName.ar') },
        ]}
      />
      <NativeSelect
        label={t('settings.general.theme')}
        value={theme}
        onChange={event => set({ theme: event.currentTarget.value as Preferences['theme'] })}
        data={(['system', 'light', 'dark'] as const).map(value => ({
          value,
          label: t(`settings.general.themeName.${value}`),
        }))}
      />
      <NativeSelect
        label={t('settings.general.digits')}
        description={t('settings.general.digitsHint')}
        value={digits}
        onChange={event => set({ digits: event.currentTarget.value as Preferences['digits'] })}
        data={[
          { value: 'latin', label: t('settings.general.digitsName.latin') },
          { value: 'arabic-indic', label: t('settings.general.digitsName.arabicIndic') },
        ]}
      />
    </div>
  );
}
