import { Button } from '@mantine/core';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import type { BackupView } from '../../shared/app-snapshot';
import { formatDateTime, formatDigits } from '../../shared/text/format';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { OpenBackupQuestion } from './open-backup-question';
import classes from './recovery.module.css';

/** The automatic backups that open with the vault's key, newest first. */
export function BackupList(props: { backups: readonly BackupView[]; isLikely: boolean }) {
  const { t, digits } = useText();
  const [asked, setAsked] = useState<BackupView | null>(null);
  return (
    <>
      <p id="recovery-backups" className={classes.subject}>
        {t('vault.backups.title')}
      </p>
      <ul aria-labelledby="recovery-backups" className={classes.backups}>
        {props.backups.map((backup, place) => (
          <li key={backup.name}>
            <span id={`backup-${place}`} className={classes.backup}>
              <span>
                {backup.savedAt === null ? (
                  t('vault.backups.undated')
                ) : (
                  <Trans
                    t={t}
                    i18nKey="vault.backups.savedAt"
                    values={{ time: formatDateTime(backup.savedAt, digits) }}
                    components={{ time: <Isolate>{''}</Isolate> }}
                  />
                )}
              </span>
              <span className={classes.soft}>
                {t('vault.backups.profiles', {
                  count: backup.profiles,
                  n: formatDigits(String(backup.profiles), digits),
                })}
                {' · '}
                <Isolate>{backup.name}</Isolate>
              </span>
            </span>
            <Button
              variant={props.isLikely && place === 0 ? 'filled' : 'default'}
              aria-describedby={`backup-${place}`}
              onClick={() => setAsked(backup)}
            >
              {t('vault.backups.open')}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && <OpenBackupQuestion backup={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
