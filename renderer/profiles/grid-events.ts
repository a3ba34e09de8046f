/** What a click or a key inside the list means for one of its rows. */
export type RowIntent = 'open' | 'copy' | 'renew' | 'more';

/** The row that an event happened in, and its profile. */
export function rowOf(target: EventTarget | null): { id: string; element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
  const id = element?.dataset.id;
  return element === null || id === undefined ? null : { id, element };
}

/** What a click on this element asks for: the button's action, or to open the row. */
export function clickIntent(target: EventTarget | null): RowIntent {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
  const action = button?.dataset.action;
  return action === 'copy' || action === 'renew' || action === 'more' ? action : 'open';
}

/** Moves the focus along the row and its buttons; `step` is +1 towards the end of the line. */
export function moveInRow(row: HTMLElement, step: 1 | -1): void {
  const stops: (Element | null)[] = [row, ...row.querySelectorAll<HTMLElement>('button')];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + step];
  if (next instanceof HTMLElement) next.focus();
}

/** Where a row's menu hangs. */
export function menuAnchor(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('[data-action="more"]');
}
