import { Trans } from 'react-i18next';
import type { VaultNotice } from '../../shared/app-snapshot';
import { formatDateTime, formatDigits } from '../../shared/text/format';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';

/** What had happened to the vault file, which backup was opened instead, and where the bad file is. */
export function RestoredText(props: { notice: Extract<VaultNotice, { kind: 'restored' }> }) {
  const { t, digits } = useText();
  const { backup, lost, keptAs } = props.notice;
  const isolate = <Isolate>{''}</Isolate>;
  return (
    <>
      {t(`desk.banner.restoredWhy.${lost}`)}{' '}
      <Trans
        t={t}
        i18nKey={
          backup.savedAt === null ? 'desk.banner.restoredFromUndated' : 'desk.banner.restoredFrom'
        }
        count={backup.profiles}
        values={{
          file: backup.name,
          time: backup.savedAt === null ? '' : formatDateTime(backup.savedAt, digits),
          n: formatDigits(String(backup.profiles), digits),
        }}
        components={{ file: isolate, time: isolate }}
      />
      {keptAs !== null && (
        <>
          {' '}
          <Trans
            t={t}
            i18nKey="desk.banner.restoredKept"
            values={{ file: keptAs }}
            components={{ file: isolate }}
          />
        </>
      )}
    </>
  );
}
