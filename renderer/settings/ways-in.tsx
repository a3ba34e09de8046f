import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { PassphraseDialog } from '../vault/passphrase-dialog';
import { RemovePassphrase } from './remove-passphrase';
import classes from './security.module.css';
import settings from './settings.module.css';

/** The ways into the vault in plain words, and what a person can change about them (product.md K1, K2). */
export function WaysIn(props: { onCover: (covered: boolean) => void }) {
  const { t } = useText();
  const vault = useSnapshot(s => s.vault);
  const [shown, setShown] = useState<'set' | 'remove' | null>(null);
  // Which button the settings give the focus back to when they are uncovered.
  const [pressed, setPressed] = useState<'set' | 'remove' | null>(null);
  // A tab that is left stays in the page, out of sight; the focus must not go there.
  useEffect(() => () => setPressed(null), []);
  const show = (dialog: 'set' | 'remove' | null) => {
    setShown(dialog);
    if (dialog !== null) setPressed(dialog);
    props.onCover(dialog !== null);
  };
  if (vault.kind !== 'open') return null;
  const waysIn = vault.keptIn === 'file' ? vault.waysIn : null;
  const hasPassphrase = waysIn?.passphrase === true;
  return (
    <section className={classes.section} aria-labelledby="ways-in">
      <h3 id="ways-in" className={settings.heading}>
        {t('security.waysIn')}
      </h3>
      {waysIn === null ? (
        <p>{t('security.memory')}</p>
      ) : (
        <dl className={classes.ways}>
          <dt>{t('security.keyStore')}</dt>
          <dd>{t(waysIn.keyStore ? 'security.keyStoreYes' : 'security.keyStoreNo')}</dd>
          <dt>{t('security.passphrase')}</dt>
          <dd>{t(hasPassphrase ? 'security.passphraseYes' : 'security.passphraseNo')}</dd>
        </dl>
      )}
      <div className={classes.buttons}>
        <Button
          variant={hasPassphrase ? 'default' : 'filled'}
          data-autofocus={pressed === 'set' || undefined}
          onClick={() => show('set')}
        >
          {t(hasPassphrase ? 'security.change' : 'security.set')}
        </Button>
        {hasPassphrase && (
          <Button
            variant="default"
            data-autofocus={pressed === 'remove' || undefined}
            onClick={() => show('remove')}
          >
            {t('security.remove.button')}
          </Button>
        )}
      </div>
      {shown === 'set' && (
        <PassphraseDialog why={waysIn === null ? 'keep' : 'advice'} onClose={() => show(null)} />
      )}
      {shown === 'remove' && <RemovePassphrase onClose={() => show(null)} />}
    </section>
  );
}
