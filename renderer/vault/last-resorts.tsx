import { Button } from '@mantine/core';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { showError } from '../theme/show-error';
import classes from './recovery.module.css';
import { showDone } from './show-done';
import { StartEmpty } from './start-empty';

/** What remains when the vault cannot be opened: take its files elsewhere, or begin anew beside them. */
export function LastResorts() {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const exportFiles = async () => {
    setBusy(true);
    const result = await bridge.exportVaultFiles(null);
    setBusy(false);
    if (!result.ok) return showError(t, result.error);
    if (result.value === null) return;
    const message = (
      <Trans
        t={t}
        i18nKey="vault.exportFiles.done"
        values={{ folder: result.value }}
        components={{ folder: <Isolate className={classes.path}>{''}</Isolate> }}
      />
    );
    await showDone(t, 'exported', message);
  };
  return (
    <div className={classes.last}>
      <span>{t('vault.other')}</span>
      <Button variant="subtle" loading={busy} onClick={() => void exportFiles()}>
        {t('vault.exportFiles.button')}
      </Button>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('vault.startEmpty.button')}
      </Button>
      {asking && <StartEmpty onClose={() => setAsking(false)} />}
    </div>
  );
}
