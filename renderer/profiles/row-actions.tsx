import { IconCopy, IconDots, IconKey, IconRefresh } from '@tabler/icons-react';
import { memo } from 'react';
import { useText } from '../state/use-text';
import classes from './row-actions.module.css';

/** A row's buttons. The grid hears their clicks by `data-action`; only the active row's are tab stops. */
export const RowActions = memo(function RowActions(props: { hasToken: boolean; active: boolean }) {
  const { t } = useText();
  const tabIndex = props.active ? 0 : -1;
  const renew = t(props.hasToken ? 'desk.row.renew' : 'desk.row.get');
  const Renew = props.hasToken ? IconRefresh : IconKey;
  const copy = t('desk.row.copy');
  const more = t('desk.row.more');
  return (
    <>
      <button
        type="button"
        className={classes.button}
        data-action="renew"
        tabIndex={tabIndex}
        aria-label={renew}
        title={renew}
      >
        <Renew size={16} stroke={1.75} aria-hidden />
        <span className={classes.wide}>{renew}</span>
      </button>
      <button
        type="button"
        className={classes.button}
        data-action="copy"
        data-first
        tabIndex={tabIndex}
        aria-label={copy}
        title={copy}
      >
        <IconCopy size={16} stroke={1.75} aria-hidden />
        <span className={classes.narrow}>{copy}</span>
      </button>
      <button
        type="button"
        className={classes.button}
        data-action="more"
        tabIndex={tabIndex}
        aria-label={more}
        title={more}
        aria-haspopup="menu"
      >
        <IconDots size={16} stroke={1.75} aria-hidden />
      </button>
    </>
  );
});
