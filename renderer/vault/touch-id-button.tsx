import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';

/** Unlocks with a finger instead of the passphrase. */
export function TouchIdButton() {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const unlock = async () => {
    setBusy(true);
    await runCommand(t, bridge.unlockWithBiometrics(null));
    setBusy(false);
  };
  return (
    <Button
      size="md"
      variant="default"
      fullWidth
      loading={busy}
      leftSection={<IconFingerprint size={18} stroke={1.75} aria-hidden />}
      onClick={() => void unlock()}
    >
      {t('vault.unlock.touchId')}
    </Button>
  );
}
