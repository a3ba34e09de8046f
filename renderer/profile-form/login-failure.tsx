import type { LoginError } from '../../shared/login-error';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { loginErrorText } from '../view/login-error-text';
import { AlertBox } from './alert-box';
import classes from './profile-form.module.css';

/** Why the sign-in failed: what happened, what to do, who must do it, and the service's own words (product.md S4). */
export function LoginFailure(props: { login: LoginError }) {
  const { t } = useText();
  const { code, technicalName, serviceWords } = props.login;
  return (
    <AlertBox>
      <strong>{loginErrorText(t, code, 'headline')}</strong>
      <p>{loginErrorText(t, code, 'advice')}</p>
      <p>{loginErrorText(t, code, 'who')}</p>
      <p className={classes.technical}>
        <Isolate>{technicalName}</Isolate>
        {serviceWords !== null && (
          <span>
            {t('form.testSignIn.serviceWords')} <q dir="auto">{serviceWords}</q>
          </span>
        )}
      </p>
    </AlertBox>
  );
}
