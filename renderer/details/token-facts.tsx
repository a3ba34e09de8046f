import type { ProfileView, TokenView } from '../../shared/app-snapshot';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { noRenewalText } from '../view/renewal-text';
import { Fact } from './fact';
import { Facts } from './facts';
import { Moment } from './moment';

/** When the token was issued, ends and is renewed. */
export function TokenFacts({ profile, token }: { profile: ProfileView; token: TokenView }) {
  const { t } = useText();
  const { lastSuccessAt } = profile.session;
  return (
    <Facts title={t('details.token')}>
      <Fact term={t('details.facts.issued')}>
        <Moment at={token.receivedAt} />
      </Fact>
      <Fact term={t('details.facts.validUntil')}>
        {token.expiresAt === null ? t('details.unknown') : <Moment at={token.expiresAt} />}
      </Fact>
      <Fact term={t('details.facts.renewsAt')}>
        {token.renewAt === null ? noRenewalText(t, profile) : <Moment at={token.renewAt} />}
      </Fact>
      {lastSuccessAt !== null && (
        <Fact term={t('details.facts.lastSuccess')}>
          <Moment at={lastSuccessAt} />
        </Fact>
      )}
      {token.scope !== null && (
        <Fact term={t('details.facts.scope')}>
          <Isolate>{token.scope}</Isolate>
        </Fact>
      )}
    </Facts>
  );
}
