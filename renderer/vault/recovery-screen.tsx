import '../theme/mantine-dialogs';
import { IconLockExclamation } from '@tabler/icons-react';
import type { UnreadableView } from '../../shared/app-snapshot';
import { LanguageSwitch } from '../first-run/language-switch';
import { FormTheme } from '../profile-form/form-theme';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { recoveryPlan } from '../view/recovery-plan';
import { LastResorts } from './last-resorts';
import classes from './recovery.module.css';
import { RecoverySteps } from './recovery-steps';
import { WayOut } from './way-out';

/** The whole page while an existing vault cannot be opened: why, that nothing is lost, and every way on. */
export function RecoveryScreen({ vault }: { vault: UnreadableView }) {
  const { t } = useText();
  const { steps, waysOut, lacksPassphrase } = recoveryPlan(vault);
  return (
    <FormTheme>
      <main className={classes.page}>
        <div className={classes.panel}>
          <h1 className={classes.heading}>
            <IconLockExclamation size={28} stroke={1.5} aria-hidden className={classes.icon} />
            {t('vault.heading')}
          </h1>
          <p>{t(`vault.cause.${vault.cause}`)}</p>
          <p className={classes.nothingLost}>{t('vault.nothingLost')}</p>
          <p className={classes.folder}>
            <Isolate>{vault.folder}</Isolate>
          </p>
          <RecoverySteps steps={steps} />
          {lacksPassphrase && <p className={classes.soft}>{t('vault.lacksPassphrase')}</p>}
          {waysOut.map((way, place) => (
            <div key={way} className={classes.way}>
              <WayOut way={way} vault={vault} isLikely={place === 0} />
            </div>
          ))}
          <LastResorts />
        </div>
        <LanguageSwitch />
      </main>
    </FormTheme>
  );
}
