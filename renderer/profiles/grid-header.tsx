import { useText } from '../state/use-text';
import classes from './grid-header.module.css';

const COLUMNS = ['name', 'registrationNumber', 'environment', 'status', 'left', 'actions'] as const;

/** The names of the columns; stays in sight while the list scrolls. */
export function GridHeader() {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list cannot be a table.
    // biome-ignore lint/a11y/useFocusableInteractive: a row of headers is no tab stop.
    <div role="row" aria-rowindex={1} className={classes.header}>
      {COLUMNS.map(column => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        // biome-ignore lint/a11y/useFocusableInteractive: as above.
        <div key={column} role="columnheader" className={classes.column} data-column={column}>
          {t(`desk.grid.${column}`)}
        </div>
      ))}
    </div>
  );
}
