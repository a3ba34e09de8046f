import '../theme/mantine-dialogs';
import { Menu } from '@mantine/core';
import {
  IconClipboardText,
  IconCode,
  IconEdit,
  IconEraser,
  IconInfoCircle,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import { type Ref, useEffect, useImperativeHandle } from 'react';
import type { ProfileView } from '../../shared/app-snapshot';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import classes from './row-menu.module.css';
import type { ProfileCommands } from './use-profile-commands';

// The button belongs to the row; the menu only hangs from it.
function Anchor(props: { element: HTMLElement; ref?: Ref<HTMLElement> }) {
  useImperativeHandle(props.ref, () => props.element, [props.element]);
  return null;
}

type Props = {
  profile: ProfileView;
  anchor: HTMLElement;
  commands: ProfileCommands;
  onDetails: () => void;
  onClose: () => void;
};

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** What else can be done with a profile. One menu for the whole list, mounted while it is open. */
export function RowMenu({ profile, anchor, commands, onDetails, onClose }: Props) {
  const { t } = useText();
  const { open } = useDialog();
  const { id, name, paused } = profile;
  useEffect(() => {
    anchor.setAttribute('aria-expanded', 'true');
    return () => anchor.removeAttribute('aria-expanded');
  }, [anchor]);
  const close = () => {
    // Before anything else is focused, so that a dialog opened from here gives the focus back to the row.
    anchor.focus({ preventScroll: true });
    onClose();
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-end"
      shadow="md"
      width={220}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Anchor element={anchor} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('desk.menu.label', { name })}>
        <Menu.Item
          leftSection={<IconClipboardText {...ICON} />}
          onClick={() => commands.copy(id, 'bearer')}
        >
          {t('desk.menu.copyBearer')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCode {...ICON} />} onClick={() => commands.copy(id, 'header')}>
          {t('desk.menu.copyHeader')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconInfoCircle {...ICON} />} onClick={onDetails}>
          {t('desk.menu.details')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconEdit {...ICON} />}
          onClick={() => open({ kind: 'edit', profile })}
        >
          {t('action.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={paused ? <IconPlayerPlay {...ICON} /> : <IconPlayerPause {...ICON} />}
          onClick={() => commands.setPaused(id, !paused)}
        >
          {t(paused ? 'desk.menu.resume' : 'desk.menu.pause')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconEraser {...ICON} />}
          disabled={profile.session.token === null}
          onClick={() => commands.forget(id)}
        >
          {t('desk.menu.forget')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          className={classes.danger}
          leftSection={<IconTrash {...ICON} />}
          onClick={() => open({ kind: 'delete', profile })}
        >
          {t('action.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
