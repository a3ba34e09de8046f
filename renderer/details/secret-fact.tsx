import { Button } from '@mantine/core';
import type { SecretOfCredential } from '../../shared/contract';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { SecretText } from '../theme/secret-text';
import { Fact } from './fact';
import classes from './secret-fact.module.css';
import { useRevealedSecret } from './use-revealed-secret';

// Always as many, so that the mask does not tell how long the secret is.
const MASK = '•'.repeat(12);

/** A stored secret: masked, to be seen for a moment or copied. `isActive` when it is the one of two that signs in. */
export function SecretFact(props: { secret: SecretOfCredential; isActive: boolean }) {
  const { t } = useText();
  const { secret } = props;
  const { text, revealed, reveal, hide } = useRevealedSecret(secret);
  const words = `secrets.secret${secret.which}` as const;
  return (
    <Fact
      term={
        <>
          {t(`${words}.name`)}
          {props.isActive && <div className={classes.active}>{t('secrets.active')}</div>}
        </>
      }
    >
      {!revealed && (
        <bdi dir="ltr" className={classes.mask}>
          <span aria-hidden>{MASK}</span>
          <span className="visually-hidden">{t('secrets.masked')}</span>
        </bdi>
      )}
      <SecretText ref={text} />
      <div className={classes.buttons}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t(`${words}.${revealed ? 'hide' : 'reveal'}`)}
          onClick={revealed ? hide : reveal}
        >
          {t(revealed ? 'secrets.hide' : 'secrets.reveal')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t(`${words}.copy`)}
          onClick={() => void runCommand(t, bridge.copySecret(secret))}
        >
          {t('secrets.copy')}
        </Button>
      </div>
    </Fact>
  );
}
