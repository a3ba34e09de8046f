import type { CredentialView } from '../../shared/app-snapshot';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { formatDay } from '../view/format-day';
import { Fact } from './fact';
import { Facts } from './facts';
import { SecretFact } from './secret-fact';

/** The credential's secrets, each masked until asked for (product.md K3), and when they end. */
export function CredentialFacts({ credential }: { credential: CredentialView }) {
  const { t, digits } = useText();
  const { id, hasSecret2, activeSecret, secretsExpireOn } = credential;
  return (
    <Facts title={t('secrets.title')}>
      <SecretFact
        secret={{ credentialId: id, which: 1 }}
        isActive={hasSecret2 && activeSecret === 1}
      />
      {hasSecret2 && (
        <SecretFact secret={{ credentialId: id, which: 2 }} isActive={activeSecret === 2} />
      )}
      {secretsExpireOn !== null && (
        <Fact term={t('secrets.expireOn')}>
          <Isolate>{formatDay(secretsExpireOn, digits)}</Isolate>
        </Fact>
      )}
    </Facts>
  );
}
