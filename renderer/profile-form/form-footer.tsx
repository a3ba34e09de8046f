import { Button } from '@mantine/core';
import { useText } from '../state/use-text';
import { FormNotice } from './form-notice';
import type { Notice } from './notice';
import classes from './profile-form.module.css';

/** Always in sight below the fields: what happened, and the three ways on. */
export function FormFooter(props: {
  notice: Notice | null;
  busy: 'save' | 'test' | null;
  onTest: () => void;
  onCancel: () => void;
}) {
  const { t } = useText();
  return (
    <div className={classes.footer}>
      <FormNotice notice={props.notice} />
      <div className={classes.buttons}>
        <Button
          variant="default"
          className={classes.test}
          loading={props.busy === 'test'}
          onClick={props.onTest}
        >
          {t('form.testSignIn.button')}
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={props.busy === 'save'}>
          {t('action.save')}
        </Button>
      </div>
    </div>
  );
}
