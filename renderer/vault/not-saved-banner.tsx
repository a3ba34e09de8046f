import type { SaveFault } from '../../shared/app-error';
import { useText } from '../state/use-text';
import { Banner } from '../theme/banner';
import { RetryVault } from './retry-vault';

/** The last change could not be written to the disk, and why. */
export function NotSavedBanner(props: { fault: SaveFault }) {
  const { t } = useText();
  return (
    <Banner
      tone="bad"
      role="alert"
      title={t('desk.banner.notSaved')}
      action={<RetryVault size="compact-sm" variant="default" />}
    >
      {t('desk.banner.notSavedBody', { cause: t(`saveFault.${props.fault}`) })}
    </Banner>
  );
}
