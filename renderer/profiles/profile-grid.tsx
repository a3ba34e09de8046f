import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import type { DeskRow } from '../view/derive-desk';
import { environmentsById } from '../view/environments-by-id';
import { clickIntent, type RowIntent, rowOf } from './grid-events';
import { GridHeader } from './grid-header';
import classes from './profile-grid.module.css';
import { ProfileRow } from './profile-row';
import { useActiveRow } from './use-active-row';
import { useGridKeys } from './use-grid-keys';

const ROW = 52;
const HEADER = 32;
const ABOVE = 92;

/** What others may ask of the list. */
export type GridHandle = {
  readonly focus: () => void;
  /** Scrolls to a row and makes it the tab stop; the focus stays where it is. */
  readonly reveal: (id: string) => void;
};

type Props = {
  rows: readonly DeskRow[];
  openId: string | null;
  onIntent: (intent: RowIntent, id: string, row: HTMLElement) => void;
  onEscape: () => void;
  ref: Ref<GridHandle>;
};

/** The list of profiles: a virtual grid with one tab stop. */
export function ProfileGrid({ rows, openId, onIntent, onEscape, ref }: Props) {
  const { t } = useText();
  const environments = environmentsById(useSnapshot(s => s.environments));
  const grid = useRef<HTMLDivElement>(null);
  const active = useActiveRow({ rows, grid });
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    getItemKey: index => rows[index]?.profile.id ?? index,
    // A good guess at the first size spares a second rendering before the first paint.
    initialRect: { width: window.innerWidth, height: window.innerHeight - ABOVE },
    overscan: 6,
    scrollPaddingEnd: HEADER,
    // The active row stays in the page so that it keeps the focus while it is scrolled away.
    rangeExtractor: range => {
      const shown = defaultRangeExtractor(range);
      return rows.length === 0 || shown.includes(active.index) ? shown : [...shown, active.index];
    },
  });
  const moveTo = (index: number) => {
    virtualizer.scrollToIndex(index);
    active.moveTo(index);
  };
  const onKeyDown = useGridKeys({
    count: rows.length,
    activeIndex: active.index,
    page: () => Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - HEADER) / ROW) - 1),
    moveTo,
    intend: onIntent,
    onEscape,
  });
  const reveal = (id: string) => {
    const index = rows.findIndex(row => row.profile.id === id);
    if (index < 0) return;
    active.activate(id);
    virtualizer.scrollToIndex(index);
  };
  useImperativeHandle(ref, () => ({ focus: () => moveTo(active.index), reveal }));

  const onClick = (event: MouseEvent) => {
    const row = rowOf(event.target);
    if (row === null) return;
    active.activate(row.id);
    onIntent(clickIntent(event.target), row.id, row.element);
  };
  const onContextMenu = (event: MouseEvent) => {
    const row = rowOf(event.target);
    if (row === null) return;
    event.preventDefault();
    active.activate(row.id);
    onIntent('more', row.id, row.element);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list cannot be a table.
    <div
      ref={grid}
      role="grid"
      aria-label={t('desk.grid.label')}
      aria-rowcount={rows.length + 1}
      className={classes.grid}
      onClick={onClick}
      onContextMenu={onContextMenu}
      onKeyDown={onKeyDown}
    >
      <GridHeader />
      <div className={classes.body} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(item => {
          const row = rows[item.index];
          return (
            row !== undefined && (
              <ProfileRow
                key={item.key}
                row={row}
                index={item.index}
                offset={item.start}
                environment={environments.get(row.profile.environmentId)}
                active={item.index === active.index}
                open={row.profile.id === openId}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
