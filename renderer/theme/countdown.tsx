import type { TokenTimes } from '../../shared/token-status';
import { useNow } from '../state/use-now';
import { useText } from '../state/use-text';
import { countdownView } from '../view/countdown';
import classes from './countdown.module.css';
import { Isolate } from './isolate';

/** What is left of a token, second by second, as digits and as a bar. Screen readers hear thresholds elsewhere. */
export function Countdown(props: { token: TokenTimes }) {
  const { t, digits } = useText();
  const { text, tone, left } = countdownView(props.token, useNow(), digits);
  return (
    <span className={classes.countdown} data-tone={tone}>
      <span
        role="timer"
        aria-live="off"
        className={classes.text}
        data-expires-at={props.token.expiresAt ?? undefined}
      >
        {text === null ? t('desk.unknownLifetime') : <Isolate>{text}</Isolate>}
      </span>
      {left !== null && (
        <span className={classes.track} aria-hidden>
          <span className={classes.bar} style={{ inlineSize: `${left * 100}%` }} />
        </span>
      )}
    </span>
  );
}
