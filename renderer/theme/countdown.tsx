import { useEffect, useRef } from 'react';
import type { TokenTimes } from '../../shared/token-status';
import { ticker } from '../state/page-ticker';
import { useText } from '../state/use-text';
import { countdownView } from '../view/countdown';
import classes from './countdown.module.css';
import { Isolate } from './isolate';

/**
 * What is left of a token, second by second, as digits and as a bar. Screen readers hear thresholds
 * elsewhere. Ticks write into the element itself: rendering a screenful of rows through React each
 * second would cost more than the whole budget of an idle window (promises.md, "Speed and size").
 */
export function Countdown({ token }: { token: TokenTimes }) {
  const { t, digits } = useText();
  const root = useRef<HTMLSpanElement>(null);
  const time = useRef<HTMLElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const first = countdownView(token, ticker.now(), digits);

  useEffect(() => {
    const show = () => {
      const { text, tone, left } = countdownView(token, ticker.now(), digits);
      if (root.current !== null && root.current.dataset.tone !== tone) {
        root.current.dataset.tone = tone;
      }
      if (time.current?.firstChild && text !== null) time.current.firstChild.nodeValue = text;
      const size = `${(left ?? 0) * 100}%`;
      if (bar.current !== null && bar.current.style.inlineSize !== size) {
        bar.current.style.inlineSize = size;
      }
    };
    show();
    return ticker.subscribe(show);
  }, [token, digits]);

  return (
    <span ref={root} className={classes.countdown} data-tone={first.tone}>
      <span
        role="timer"
        aria-live="off"
        className={classes.text}
        data-expires-at={token.expiresAt ?? undefined}
      >
        {first.text === null ? (
          t('desk.unknownLifetime')
        ) : (
          <Isolate ref={time}>{first.text}</Isolate>
        )}
      </span>
      {first.left !== null && (
        <span className={classes.track} aria-hidden>
          <span ref={bar} className={classes.bar} style={{ inlineSize: `${first.left * 100}%` }} />
        </span>
      )}
    </span>
  );
}
