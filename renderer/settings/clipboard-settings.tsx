import { NativeSelect } from '@mantine/core';
import type { Preferences } from '../../shared/preferences';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { durationText } from '../view/duration-text';
import classes from './security.module.css';
import settings from './settings.module.css';

const TOKEN_SECONDS = [30, 60, 300] as const;
const SECRET_SECONDS = [15, 30, 60] as const;

/** How long what was copied stays on the clipboard (product.md C8). */
export function ClipboardSettings() {
  const { t, digits } = useText();
  const { clearTokenAfter, clearSecretAfter } = useSnapshot(s => s.preferences);
  const set = (change: Partial<Preferences>) => void runCommand(t, bridge.setPreferences(change));
  const choices = (seconds: readonly number[]) => [
    ...seconds.map(s => ({ value: String(s), label: durationText(t, s, digits) })),
    { value: 'never', label: durationText(t, null, digits) },
  ];
  return (
    <section className={classes.section} aria-labelledby="clipboard-settings">
      <h3 id="clipboard-settings" className={settings.heading}>
        {t('security.clipboard.title')}
      </h3>
      <div className={classes.pair}>
        <NativeSelect
          label={t('security.clipboard.clearToken')}
          value={clearTokenAfter ?? 'never'}
          onChange={event => {
            const chosen = Number(event.currentTarget.value);
            set({ clearTokenAfter: TOKEN_SECONDS.find(s => s === chosen) ?? null });
          }}
          data={choices(TOKEN_SECONDS)}
        />
        <NativeSelect
          label={t('security.clipboard.clearSecret')}
          value={clearSecretAfter ?? 'never'}
          onChange={event => {
            const chosen = Number(event.currentTarget.value);
            set({ clearSecretAfter: SECRET_SECONDS.find(s => s === chosen) ?? null });
          }}
          data={choices(SECRET_SECONDS)}
        />
      </div>
      <p className={classes.soft}>{t('security.clipboard.hint')}</p>
    </section>
  );
}
