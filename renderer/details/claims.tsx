import type { TokenClaims } from '../../shared/token-claims';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import classes from './claims.module.css';
import { Fact } from './fact';
import { Facts } from './facts';

/** What the token says of itself, in plain words; every claim as it stands beneath (product.md S2). */
export function Claims({ claims }: { claims: TokenClaims }) {
  const { t } = useText();
  const { taxpayerRegistrationNumber, intermediaryRegistrationNumber, name, profileTags } = claims;
  return (
    <>
      <Facts title={t('details.claims.title')}>
        {taxpayerRegistrationNumber !== null && (
          <Fact term={t('details.claims.taxpayer')}>
            <Isolate>{taxpayerRegistrationNumber}</Isolate>
          </Fact>
        )}
        {intermediaryRegistrationNumber !== null && (
          <Fact term={t('details.claims.intermediary')}>
            <Isolate>{intermediaryRegistrationNumber}</Isolate>
          </Fact>
        )}
        {name !== null && (
          <Fact term={t('details.claims.name')}>
            <bdi>{name}</bdi>
          </Fact>
        )}
        {profileTags.length > 0 && (
          <Fact term={t('details.claims.tags')}>
            {profileTags.map(tag => (
              <div key={tag}>
                <Isolate>{tag}</Isolate>
              </div>
            ))}
          </Fact>
        )}
      </Facts>
      {claims.all.length > 0 && (
        <details className={classes.all}>
          <summary>{t('details.claims.all')}</summary>
          <Facts>
            {claims.all.map(([claim, value]) => (
              <Fact key={claim} term={<Isolate>{claim}</Isolate>}>
                <Isolate>{value}</Isolate>
              </Fact>
            ))}
          </Facts>
        </details>
      )}
    </>
  );
}
