import { useEffect, useRef, useState } from 'react';
import { formatDigits } from '../../shared/text/format';
import type { TokenPhase } from '../../shared/token-status';
import { useText } from '../state/use-text';
import type { DeskRow } from '../view/derive-desk';
import { phaseChanges } from '../view/phase-changes';

/** Tells screen readers of passed thresholds, one profile by name, several by number; never of seconds. */
export function PhaseAnnouncer(props: { rows: readonly DeskRow[] }) {
  const { t, digits } = useText();
  const [said, setSaid] = useState('');
  const before = useRef<ReadonlyMap<string, TokenPhase>>(new Map());

  useEffect(() => {
    const changed = phaseChanges(before.current, props.rows);
    before.current = new Map(props.rows.map(row => [row.profile.id, row.phase]));
    const [first] = changed;
    if (first === undefined) return;
    const count = changed.length;
    setSaid(
      count === 1
        ? t('desk.announce.one', { name: first.profile.name, status: t(`phase.${first.phase}`) })
        : t('desk.announce.many', { count, n: formatDigits(String(count), digits) }),
    );
  }, [props.rows, t, digits]);

  return (
    <div aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}
