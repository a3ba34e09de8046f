import { Trans } from 'react-i18next';
import { formatDateTime } from '../../shared/text/format';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';

/** That somebody put an older vault file back, and from when it is, where known. */
export function OlderCopyText({ savedAt }: { savedAt: number | null }) {
  const { t, digits } = useText();
  if (savedAt === null) return t('desk.banner.olderUndated');
  return (
    <Trans
      t={t}
      i18nKey="desk.banner.olderFrom"
      values={{ time: formatDateTime(savedAt, digits) }}
      components={{ time: <Isolate>{''}</Isolate> }}
    />
  );
}
