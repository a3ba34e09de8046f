import type { ReactNode } from 'react';

type Props = { className: string | undefined; id?: string; children: ReactNode };

/** A cell of the list. The row has the focus, or a button in a cell; never the cell. */
export function GridCell(props: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list cannot be a table.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div role="gridcell" className={props.className} id={props.id}>
      {props.children}
    </div>
  );
}
