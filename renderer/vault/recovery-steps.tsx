import { useText } from '../state/use-text';
import type { RecoveryStep } from '../view/recovery-plan';
import { whoDoes } from '../view/who-does';
import classes from './recovery.module.css';

/** What a person can do, numbered and named, the most promising first, each with whose move it is. */
export function RecoverySteps(props: { steps: readonly RecoveryStep[] }) {
  const { t } = useText();
  return (
    <>
      <p id="recovery-steps" className={classes.subject}>
        {t('vault.steps')}
      </p>
      <ol aria-labelledby="recovery-steps" className={classes.steps}>
        {props.steps.map(step => (
          <li key={step}>
            {/* Without the space the last Arabic letter would be written as if it joined the next word. */}
            <strong>{t(`vault.step.${step}.name`)}</strong>{' '}
            <span className={classes.who}>{t(`vault.who.${whoDoes(step)}`)}</span>
            <p>{t(`vault.step.${step}.how`)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
