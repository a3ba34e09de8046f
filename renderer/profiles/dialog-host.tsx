import { lazy, Suspense, useEffect } from 'react';
import { useDialog } from '../state/use-dialog';
import { useSnapshot } from '../state/use-snapshot';
import { dialogParts } from './dialog-parts';

const ProfileForm = lazy(() => dialogParts.form().then(m => ({ default: m.ProfileForm })));
const Settings = lazy(() => dialogParts.settings().then(m => ({ default: m.Settings })));
const DeleteProfile = lazy(() => dialogParts.delete().then(m => ({ default: m.DeleteProfile })));
const PassphraseDialog = lazy(() =>
  dialogParts.passphrase().then(m => ({ default: m.PassphraseDialog })),
);

/** Shows the open dialog, over an open vault only. Dialogs load on first use, or while the page is idle. */
export function DialogHost() {
  const { dialog, close, saved } = useDialog();
  const isOpen = useSnapshot(s => s.vault.kind === 'open');
  useEffect(() => {
    if (!isOpen && dialog !== null) close();
  });
  if (dialog === null || !isOpen) return null;
  return (
    <Suspense fallback={null}>
      {(dialog.kind === 'add' || dialog.kind === 'edit') && (
        <ProfileForm mode={dialog} onSaved={saved} onClose={close} />
      )}
      {dialog.kind === 'delete' && <DeleteProfile profile={dialog.profile} onClose={close} />}
      {dialog.kind === 'settings' && <Settings onClose={close} />}
      {dialog.kind === 'passphrase' && <PassphraseDialog why={dialog.why} onClose={close} />}
    </Suspense>
  );
}
