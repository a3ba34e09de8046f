import { Button } from '@mantine/core';
import { IconFlask, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { bridge } from '../bridge';
import { Toolbar } from '../profiles/toolbar';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { VaultBanners } from '../vault/vault-banners';
import classes from './first-run.module.css';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';

const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** What is shown while there is no profile. */
export function FirstRun() {
  const { t } = useText();
  const { open } = useDialog();
  const [busy, setBusy] = useState(false);
  const trySandbox = async () => {
    setBusy(true);
    await runCommand(t, bridge.trySandbox(null));
    setBusy(false);
  };
  return (
    <div className={classes.page}>
      <Toolbar />
      <VaultBanners />
      <main className={classes.middle}>
        <Logo />
        <h1 className={classes.heading}>{t('firstRun.heading')}</h1>
        <p className={classes.sentence}>{t('firstRun.sentence')}</p>
        <div className={classes.buttons}>
          <Button
            size="md"
            leftSection={<IconPlus {...ICON} />}
            onClick={() => open({ kind: 'add' })}
          >
            {t('firstRun.add')}
          </Button>
          <Button
            size="md"
            variant="default"
            loading={busy}
            leftSection={<IconFlask {...ICON} />}
            onClick={() => void trySandbox()}
          >
            {t('firstRun.sandbox')}
          </Button>
        </div>
        <p className={classes.hint}>{t('firstRun.sandboxHint')}</p>
        <LanguageSwitch />
      </main>
    </div>
  );
}
