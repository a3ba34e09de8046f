import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { LANGUAGE_NAMES } from '../view/language-names';
import classes from './first-run.module.css';

/** English or Arabic, each in its own words, right on the first page. */
export function LanguageSwitch() {
  const { t, language } = useText();
  return (
    <fieldset className={classes.languages} aria-label={t('firstRun.language')}>
      {LANGUAGE_NAMES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={classes.language}
          aria-pressed={code === language}
          onClick={() => void runCommand(t, bridge.setPreferences({ language: code }))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
