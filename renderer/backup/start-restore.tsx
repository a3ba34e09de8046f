import { Button } from '@mantine/core';
import type { AppError } from '../../shared/app-error';
import { AlertBox } from '../profile-form/alert-box';
import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import classes from './backup.module.css';
import type { RestoreOutcome } from './restore-outcome';
import { RestoredLine } from './restored-line';

/** Where a restore begins, and where it says afterwards what it did. */
export function StartRestore(props: {
  restored: RestoreOutcome | null;
  busy: boolean;
  error: AppError | null;
  takeFocus: boolean;
  onChoose: () => void;
}) {
  const { t, digits } = useText();
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('backup.restore.title')}</h3>
      <p className={classes.text}>{t('backup.restore.what')}</p>
      {props.error !== null && <AlertBox>{errorText(t, props.error, digits)}</AlertBox>}
      <Button
        variant="default"
        loading={props.busy}
        autoFocus={props.takeFocus}
        onClick={props.onChoose}
      >
        {t('backup.restore.choose')}
      </Button>
      <p role="status" className={classes.done}>
        {props.restored !== null && <RestoredLine outcome={props.restored} />}
      </p>
    </section>
  );
}
