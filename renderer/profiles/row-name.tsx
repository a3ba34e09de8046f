import { IconBuilding, IconPinFilled, IconUsers } from '@tabler/icons-react';
import { memo } from 'react';
import type { ProfileView } from '../../shared/app-snapshot';
import { useText } from '../state/use-text';
import { loginErrorText } from '../view/login-error-text';
import classes from './row-name.module.css';

/** Name, how it signs in, and beneath: why it fails, or its tags. */
export const RowName = memo(function RowName(props: { profile: ProfileView; id: string }) {
  const { t } = useText();
  const { name, signIn, tags, pinned, session } = props.profile;
  const kind = t(`desk.signIn.${signIn.kind}`);
  const Kind = signIn.kind === 'intermediary' ? IconUsers : IconBuilding;
  return (
    <>
      <span className={classes.first}>
        <bdi className={classes.name} id={props.id} title={name}>
          {name}
        </bdi>
        {pinned && (
          <IconPinFilled size={13} className={classes.pin} aria-label={t('desk.pinned')} />
        )}
      </span>
      <span className={classes.second}>
        <span className={classes.kind} title={kind}>
          <Kind size={14} stroke={1.75} aria-hidden />
          <span className={session.failure === null ? undefined : 'visually-hidden'}>{kind}</span>
        </span>
        {session.failure !== null && (
          <span className={classes.failure} data-persistence={session.failure.error.persistence}>
            {loginErrorText(t, session.failure.error.code, 'headline')}
          </span>
        )}
        {tags.map(tag => (
          <bdi key={tag} className={classes.tag}>
            {tag}
          </bdi>
        ))}
      </span>
    </>
  );
});
