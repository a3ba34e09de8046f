import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { DeskRow } from '../view/derive-desk';

export type ActiveRow = {
  readonly index: number;
  /** Makes a row the tab stop without touching the focus. */
  readonly activate: (id: string) => void;
  /** Makes a row the tab stop and focuses it. */
  readonly moveTo: (index: number) => void;
};

type Input = {
  readonly rows: readonly DeskRow[];
  readonly grid: RefObject<HTMLElement | null>;
};

/**
 * One row of the list is the tab stop. It is known by its profile, so it stays the same when the list is
 * sorted anew; when its profile goes, the row that takes its place takes the focus too.
 */
export function useActiveRow({ rows, grid }: Input): ActiveRow {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [, renderAgain] = useReducer((n: number) => n + 1, 0);
  const lastIndex = useRef(0);
  const wantsFocus = useRef(false);
  const found = activeId === null ? -1 : rows.findIndex(row => row.profile.id === activeId);
  const index = found >= 0 ? found : Math.max(0, Math.min(lastIndex.current, rows.length - 1));
  const gone = activeId !== null && found < 0;

  useEffect(() => {
    lastIndex.current = index;
  }, [index]);

  useLayoutEffect(() => {
    // The focus falls to the body when the element that had it is removed.
    if (gone) {
      if (document.activeElement === document.body) wantsFocus.current = true;
      setActiveId(rows[index]?.profile.id ?? null);
    }
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current
      ?.querySelector<HTMLElement>('[data-id][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });

  return {
    index,
    activate: setActiveId,
    moveTo: wanted => {
      wantsFocus.current = true;
      setActiveId(rows[wanted]?.profile.id ?? null);
      renderAgain();
    },
  };
}
