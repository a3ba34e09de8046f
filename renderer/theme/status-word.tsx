import type { TokenPhase } from '../../shared/token-status';
import { useText } from '../state/use-text';
import { phaseTone } from '../view/phase-tone';
import { StatusIcon } from './status-icon';
import classes from './status-word.module.css';

/** The status as shape, colour and exactly its word. */
export function StatusWord(props: { phase: TokenPhase }) {
  const { t } = useText();
  return (
    <span className={classes.status} data-tone={phaseTone(props.phase)} data-phase={props.phase}>
      <StatusIcon phase={props.phase} />
      <span className={classes.word}>{t(`phase.${props.phase}`)}</span>
    </span>
  );
}
