import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import classes from './settings.module.css';

/** What Miftah is, which version runs, and where it keeps its files. */
export function AboutTab() {
  const { t } = useText();
  const { version, electron, folder } = useSnapshot(s => s.about);
  return (
    <div>
      <p className={classes.lead}>{t('settings.about.what')}</p>
      <p className={classes.soft}>{t('settings.about.independent')}</p>
      <dl className={classes.facts}>
        <dt>{t('settings.about.version')}</dt>
        <dd>
          <Isolate>{version}</Isolate>
        </dd>
        <dt>{t('settings.about.electron')}</dt>
        <dd>
          <Isolate>{electron}</Isolate>
        </dd>
        <dt>{t('settings.about.folder')}</dt>
        <dd>
          <Isolate className={classes.address}>{folder}</Isolate>
        </dd>
      </dl>
    </div>
  );
}
