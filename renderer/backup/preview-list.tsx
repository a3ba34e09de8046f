import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { RestorePreview } from '../../shared/app-snapshot';
import { useText } from '../state/use-text';
import { decisionsFirst } from './decisions-first';
import classes from './preview-list.module.css';
import { PreviewRow } from './preview-row';

const ROW = 36;
const COLUMNS = ['name', 'environment', 'registrationNumber', 'state'] as const;

/** The profiles of a backup. Only the rows in sight are there, because there may be thousands. */
export function PreviewList(props: { profiles: RestorePreview['profiles'] }) {
  const { t } = useText();
  const profiles = useMemo(() => decisionsFirst(props.profiles), [props.profiles]);
  const place = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: profiles.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section
      ref={place}
      aria-label={t('backup.preview.list')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse, keys must scroll it.
      tabIndex={0}
      className={classes.place}
    >
      <table aria-rowcount={profiles.length + 1} className={classes.table}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(column => (
              <th key={column} scope="col" data-column={column}>
                {t(`backup.preview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden style={{ blockSize: above }} />
          {items.map(({ index, key }) => {
            const profile = profiles[index];
            return (
              profile !== undefined && <PreviewRow key={key} profile={profile} index={index} />
            );
          })}
          <tr aria-hidden style={{ blockSize: below }} />
        </tbody>
      </table>
    </section>
  );
}
