import { createContext, type ReactNode, use, useState } from 'react';
import type { ProfileView } from '../../shared/app-snapshot';

/** The one dialog that is open over the page. */
export type OpenDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly profile: ProfileView }
  | { readonly kind: 'delete'; readonly profile: ProfileView }
  | { readonly kind: 'settings' };

type DialogState = {
  readonly dialog: OpenDialog | null;
  readonly open: (dialog: OpenDialog) => void;
  readonly close: () => void;
};

const DialogContext = createContext<DialogState | null>(null);

/** Remembers which dialog is open. */
export function DialogProvider(props: { children: ReactNode }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const value = { dialog, open: setDialog, close: () => setDialog(null) };
  return <DialogContext value={value}>{props.children}</DialogContext>;
}

/** Opens and closes dialogs. */
export function useDialog(): DialogState {
  const state = use(DialogContext);
  if (state === null) throw new Error('DialogProvider is missing');
  return state;
}
