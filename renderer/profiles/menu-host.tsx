import { lazy, Suspense } from 'react';
import type { DeskRow } from '../view/derive-desk';
import { dialogParts } from './dialog-parts';
import type { ProfileCommands } from './use-profile-commands';

const RowMenu = lazy(() => dialogParts.menu().then(m => ({ default: m.RowMenu })));

/** Whose menu is open, and the button it hangs from. */
export type OpenMenu = { readonly id: string; readonly anchor: HTMLElement };

type Props = {
  menu: OpenMenu | null;
  rows: readonly DeskRow[];
  commands: ProfileCommands;
  onDetails: (id: string) => void;
  onClose: () => void;
};

/** The one menu of the list, for the profile it was opened for. */
export function MenuHost({ menu, rows, commands, onDetails, onClose }: Props) {
  const profile = menu && rows.find(row => row.profile.id === menu.id)?.profile;
  if (menu === null || !profile) return null;
  return (
    <Suspense fallback={null}>
      <RowMenu
        key={menu.id}
        profile={profile}
        anchor={menu.anchor}
        commands={commands}
        onDetails={() => onDetails(menu.id)}
        onClose={onClose}
      />
    </Suspense>
  );
}
