import { createContext, type ReactNode, use, useState } from 'react';
import type { ProfileView } from '../../shared/app-snapshot';

/** The one dialog that is open over the page. */
export type OpenDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly profile: ProfileView }
  | { readonly kind: 'delete'; readonly profile: ProfileView }
  | { readonly kind: 'settings' }
  /** `why`: what a person wanted when a recovery passphrase was asked for. */
  | { readonly kind: 'passphrase'; readonly why: 'advice' | 'keep' | 'lock' };

type DialogState = {
  readonly dialog: OpenDialog | null;
  readonly open: (dialog: OpenDialog) => void;
  readonly close: () => void;
  /** Closes the dialog and lets the list show the profile it saved. */
  readonly saved: (profileId: string) => void;
  /** A new object for each save. */
  readonly lastSaved: { readonly profileId: string } | null;
};

const DialogContext = createContext<DialogState | null>(null);

/** Remembers which dialog is open, and what was saved last. */
export function DialogProvider(props: { children: ReactNode }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [lastSaved, setLastSaved] = useState<DialogState['lastSaved']>(null);
  const close = () => setDialog(null);
  const saved = (profileId: string) => {
    close();
    setLastSaved({ profileId });
  };
  const value = { dialog, open: setDialog, close, saved, lastSaved };
  return <DialogContext value={value}>{props.children}</DialogContext>;
}

/** Opens and closes dialogs. */
export function useDialog(): DialogState {
  const state = use(DialogContext);
  if (state === null) throw new Error('DialogProvider is missing');
  return state;
}
