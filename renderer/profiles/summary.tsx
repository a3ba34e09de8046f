import { formatDigits } from '../../shared/text/format';
import type { SummaryGroup } from '../../shared/token-status';
import { useText } from '../state/use-text';
import classes from './summary.module.css';

const GROUPS = ['valid', 'expiring', 'needs-you', 'not-signed-in'] as const;

type Props = {
  counts: Readonly<Record<SummaryGroup, number>>;
  pressed: SummaryGroup | null;
  onPress: (group: SummaryGroup | null) => void;
};

/** How many profiles are in which state; a chip filters the list (product.md S1). */
export function Summary({ counts, pressed, onPress }: Props) {
  const { t, digits } = useText();
  return (
    <fieldset className={classes.summary} aria-label={t('desk.summary.label')}>
      {GROUPS.map(group => {
        const count = counts[group];
        const on = pressed === group;
        return (
          <button
            key={group}
            type="button"
            className={classes.chip}
            data-group={group}
            data-none={count === 0 || undefined}
            aria-pressed={on}
            onClick={() => onPress(on ? null : group)}
          >
            {t(`desk.summary.${group}`, { count, n: formatDigits(String(count), digits) })}
          </button>
        );
      })}
    </fieldset>
  );
}
