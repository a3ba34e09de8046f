import { lazy, Suspense } from 'react';
import { useDialog } from '../state/use-dialog';
import { dialogParts } from './dialog-parts';

const ProfileForm = lazy(() => dialogParts.form().then(m => ({ default: m.ProfileForm })));
const Settings = lazy(() => dialogParts.settings().then(m => ({ default: m.Settings })));
const DeleteProfile = lazy(() => dialogParts.delete().then(m => ({ default: m.DeleteProfile })));

/** Shows the open dialog. Dialogs load on first use, or while the page is idle. */
export function DialogHost() {
  const { dialog, close, saved } = useDialog();
  if (dialog === null) return null;
  return (
    <Suspense fallback={null}>
      {(dialog.kind === 'add' || dialog.kind === 'edit') && (
        <ProfileForm mode={dialog} onSaved={saved} onClose={close} />
      )}
      {dialog.kind === 'delete' && <DeleteProfile profile={dialog.profile} onClose={close} />}
      {dialog.kind === 'settings' && <Settings onClose={close} />}
    </Suspense>
  );
}
