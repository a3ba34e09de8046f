import { Button } from '@mantine/core';
import type { ProfileView } from '../../shared/app-snapshot';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { loginErrorText } from '../view/login-error-text';
import classes from './error-panel.module.css';
import { Fact } from './fact';
import { Facts } from './facts';
import { Moment } from './moment';

type Failure = NonNullable<ProfileView['session']['failure']>;

/** Why the last login failed, what to do and who must do it; the service's own words beneath (product.md S4). */
export function ErrorPanel(props: {
  profile: ProfileView;
  failure: Failure;
  onTryAgain: () => void;
}) {
  const { t } = useText();
  const { open } = useDialog();
  const { profile, failure } = props;
  const { code, persistence, technicalName, serviceWords } = failure.error;
  const { retryAt, inFlight } = profile.session;
  return (
    <div role="alert" className={classes.panel} data-persistence={persistence}>
      <strong className={classes.headline}>{loginErrorText(t, code, 'headline')}</strong>
      <p>{loginErrorText(t, code, 'advice')}</p>
      <p className={classes.who}>{loginErrorText(t, code, 'who')}</p>
      <Facts>
        <Fact term={t('details.error.technical')}>
          <Isolate className={classes.code}>{technicalName}</Isolate>
        </Fact>
        {serviceWords !== null && (
          <Fact term={t('details.error.serviceWords')}>
            <bdi className={classes.words}>{serviceWords}</bdi>
          </Fact>
        )}
        <Fact term={t('details.error.at')}>
          <Moment at={failure.at} />
        </Fact>
        {retryAt !== null && (
          <Fact term={t('details.error.retryAt')}>
            <Moment at={retryAt} />
          </Fact>
        )}
      </Facts>
      <div className={classes.buttons}>
        <Button size="compact-sm" loading={inFlight} onClick={props.onTryAgain}>
          {t('action.tryAgain')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => open({ kind: 'edit', profile })}>
          {t('action.edit')}
        </Button>
      </div>
    </div>
  );
}
