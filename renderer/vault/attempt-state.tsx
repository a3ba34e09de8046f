import { Trans } from 'react-i18next';
import { formatCountdown } from '../../shared/text/format';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import classes from './passphrase.module.css';

/** One line below a passphrase: that it is being checked, or when the next attempt is taken. */
export function AttemptState(props: { busy: boolean; wait: number }) {
  const { t, digits } = useText();
  return (
    <div className={classes.state}>
      <span role="status">{props.busy && t('vault.unlock.checking')}</span>
      {!props.busy && props.wait > 0 && (
        <span role="timer" aria-live="off">
          <Trans
            t={t}
            i18nKey="vault.unlock.wait"
            values={{ time: formatCountdown(props.wait * 1000, digits) }}
            components={{ time: <Isolate>{''}</Isolate> }}
          />
        </span>
      )}
    </div>
  );
}
