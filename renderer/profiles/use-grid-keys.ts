import type { KeyboardEvent } from 'react';
import { useText } from '../state/use-text';
import { nextRow } from '../view/next-row';
import { moveInRow, type RowIntent, rowOf } from './grid-events';

type Keys = {
  readonly count: number;
  readonly activeIndex: number;
  /** Rows per page. */
  readonly page: () => number;
  readonly moveTo: (index: number) => void;
  readonly intend: (intent: RowIntent, id: string, row: HTMLElement) => void;
  readonly onEscape: () => void;
};

/** The keyboard of the list: arrows move, Enter copies, F5 renews, Escape leaves (desk.md, "Behaviour"). */
export function useGridKeys(keys: Keys): (event: KeyboardEvent<HTMLElement>) => void {
  const { direction } = useText();
  return event => {
    const row = rowOf(event.target);
    if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = nextRow(event.key, keys.activeIndex, keys.count, keys.page());
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (target !== null) keys.moveTo(target);
    else if (event.key === forward) moveInRow(row.element, 1);
    else if (event.key === back) moveInRow(row.element, -1);
    else if (event.key === 'Enter' && event.target === row.element) {
      keys.intend('copy', row.id, row.element);
    } else if (event.key === 'F5') keys.intend('renew', row.id, row.element);
    else if (event.key === 'Escape') keys.onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
