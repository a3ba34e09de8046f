import { useSnapshot } from '../state/use-snapshot';
import { ConflictBanner } from './conflict-banner';
import { MemoryBanner } from './memory-banner';
import { NotSavedBanner } from './not-saved-banner';
import { PassphraseAdvice } from './passphrase-advice';
import { VaultNoticeBanner } from './vault-notice-banner';

/** What is to be known about how the profiles are kept: not written, never written, restored, or at risk. */
export function VaultBanners() {
  const vault = useSnapshot(s => s.vault);
  const fault = useSnapshot(s => s.saveFault);
  const isAdviceWanted = useSnapshot(s => s.preferences.passphraseAdvice === 'show');
  if (vault.kind !== 'open') return null;
  return (
    <>
      {fault === 'changed_outside' && <ConflictBanner />}
      {fault !== null && fault !== 'changed_outside' && <NotSavedBanner fault={fault} />}
      {vault.keptIn === 'memory' && <MemoryBanner reason={vault.reason} />}
      {vault.keptIn === 'file' && vault.notice !== null && (
        <VaultNoticeBanner notice={vault.notice} />
      )}
      {vault.keptIn === 'file' && !vault.waysIn.passphrase && isAdviceWanted && (
        <PassphraseAdvice />
      )}
    </>
  );
}
