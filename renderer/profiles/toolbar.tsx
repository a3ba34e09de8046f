import { Button } from '@mantine/core';
import { IconLock, IconPlus, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { useLock } from '../vault/use-lock';
import classes from './toolbar.module.css';
import { useToolbarKeys } from './use-desk-keys';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The head of the desk. `children` is the search box; the first run has neither that nor a second way to add. */
export function Toolbar(props: { children?: ReactNode }) {
  const { t } = useText();
  const { open } = useDialog();
  const lock = useLock();
  useToolbarKeys({ onLock: () => void lock() });
  return (
    <div className={classes.toolbar}>
      {props.children !== undefined && (
        <Button
          size="sm"
          leftSection={<IconPlus {...ICON} />}
          className={classes.button}
          onClick={() => open({ kind: 'add' })}
        >
          {t('desk.toolbar.add')}
        </Button>
      )}
      {props.children}
      <span className={classes.space} />
      <Button
        size="sm"
        variant="default"
        leftSection={<IconLock {...ICON} />}
        className={classes.button}
        onClick={() => void lock()}
      >
        {t('desk.toolbar.lock')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconSettings {...ICON} />}
        className={classes.button}
        onClick={() => open({ kind: 'settings' })}
      >
        {t('desk.toolbar.settings')}
      </Button>
    </div>
  );
}
