import { useText } from '../state/use-text';
import { errorText } from '../view/error-text';
import { AlertBox } from './alert-box';
import { LoginFailure } from './login-failure';
import type { Notice } from './notice';
import classes from './profile-form.module.css';

/** What the form says above its buttons: politely what went well, as an alert what did not. */
export function FormNotice(props: { notice: Notice | null }) {
  const { t } = useText();
  const { notice } = props;
  return (
    <>
      <div role="status" className={classes.status} data-good={notice?.kind === 'works'}>
        {notice?.kind === 'signing-in' && t('form.testSignIn.running')}
        {notice?.kind === 'works' && t('form.testSignIn.works')}
        {notice?.kind === 'filled' &&
          t('form.filled', { fields: notice.fields.map(field => t(`form.field.${field}`)) })}
      </div>
      {notice?.kind === 'login-failed' && <LoginFailure login={notice.login} />}
      {notice?.kind === 'refused' && <AlertBox>{errorText(t, notice.error)}</AlertBox>}
    </>
  );
}
