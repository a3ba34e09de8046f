import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { Countdown } from '../theme/countdown';
import { StatusWord } from '../theme/status-word';
import type { DeskRow } from '../view/derive-desk';
import { Claims } from './claims';
import { CredentialFacts } from './credential-facts';
import classes from './details.module.css';
import { ErrorPanel } from './error-panel';
import { ProfileFacts } from './profile-facts';
import { TokenFacts } from './token-facts';

type Props = {
  row: DeskRow;
  /** The panel takes the focus when it was asked for by the menu; a click on a row leaves it there. */
  takeFocus: boolean;
  onRenew: (id: string) => void;
  onClose: () => void;
};

/** All that is known of one profile, beside the list. */
export function Details({ row, takeFocus, onRenew, onClose }: Props) {
  const { t } = useText();
  const { profile, phase } = row;
  const { token, failure } = profile.session;
  const credential = useSnapshot(s => s.credentials).find(c => c.id === profile.credentialId);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) panel.current?.focus();
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={t('details.label', { name: profile.name })}
      className={classes.panel}
      onKeyDown={onKeyDown}
    >
      <header className={classes.head}>
        <h2 className={classes.name} dir="auto">
          {profile.name}
        </h2>
        <button
          type="button"
          className={classes.close}
          onClick={onClose}
          aria-label={t('details.close')}
          title={t('details.close')}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
      </header>
      <div className={classes.status}>
        <StatusWord phase={phase} />
        {token !== null && <Countdown token={token} />}
      </div>
      {failure !== null && (
        <ErrorPanel profile={profile} failure={failure} onTryAgain={() => onRenew(profile.id)} />
      )}
      <ProfileFacts profile={profile} />
      {credential !== undefined && <CredentialFacts credential={credential} />}
      {token !== null && <TokenFacts profile={profile} token={token} />}
      {token !== null && token.claims !== null && <Claims claims={token.claims} />}
    </section>
  );
}
