import { formatDigits } from '../../shared/text/format';
import { useText } from '../state/use-text';
import type { RestoreOutcome } from './restore-outcome';

/** What a restore did, in a sentence for each part of it. */
export function RestoredLine({ outcome }: { outcome: RestoreOutcome }) {
  const { t, digits } = useText();
  const parts = (['added', 'replaced'] as const).filter(part => outcome[part] > 0);
  return (
    <>
      <span>{t('backup.done.lead')}</span>
      {parts.length === 0 && <span>{t('backup.done.nothing')}</span>}
      {parts.map(part => {
        const count = outcome[part];
        const n = formatDigits(String(count), digits);
        return <span key={part}>{t(`backup.done.${part}`, { count, n })}</span>;
      })}
    </>
  );
}
