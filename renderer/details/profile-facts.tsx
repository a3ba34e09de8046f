import type { ProfileView } from '../../shared/app-snapshot';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { EnvironmentBadge } from '../theme/environment-badge';
import { Isolate } from '../theme/isolate';
import { environmentsById } from '../view/environments-by-id';
import { Fact } from './fact';
import { Facts } from './facts';
import classes from './facts.module.css';

/** What a person has written down about the profile. */
export function ProfileFacts({ profile }: { profile: ProfileView }) {
  const { t } = useText();
  const environments = environmentsById(useSnapshot(s => s.environments));
  const environment = environments.get(profile.environmentId);
  const { signIn } = profile;
  return (
    <Facts title={t('details.profile')}>
      {environment !== undefined && (
        <Fact term={t('details.facts.environment')}>
          <EnvironmentBadge environment={environment} />
        </Fact>
      )}
      <Fact term={t('details.facts.kind')}>{t(`desk.signIn.${signIn.kind}`)}</Fact>
      {signIn.kind === 'intermediary' && (
        <Fact term={t('details.facts.onBehalfOf')}>
          <Isolate>{signIn.onBehalfOf}</Isolate>
        </Fact>
      )}
      {profile.registrationNumber !== '' && (
        <Fact term={t('details.facts.registrationNumber')}>
          <Isolate>{profile.registrationNumber}</Isolate>
        </Fact>
      )}
      <Fact term={t('details.facts.clientId')}>
        <Isolate>{profile.clientId}</Isolate>
      </Fact>
      {profile.tags.length > 0 && (
        <Fact term={t('details.facts.tags')}>
          {profile.tags.map(tag => (
            <div key={tag}>
              <bdi>{tag}</bdi>
            </div>
          ))}
        </Fact>
      )}
      {profile.notes !== '' && (
        <Fact term={t('details.facts.notes')}>
          <span dir="auto" className={classes.notes}>
            {profile.notes}
          </span>
        </Fact>
      )}
    </Facts>
  );
}
