import type { FieldErrors } from './field-error';

/** The part of a Mantine form that finds a field's element. */
type Nodes = { readonly getInputNode: (path: string) => HTMLElement | null };

/** The first faulty field, in the order of the page; `undefined` when none of them is shown. */
export function firstErrorNode(form: Nodes, errors: FieldErrors): HTMLElement | undefined {
  const nodes = Object.keys(errors).flatMap(path => form.getInputNode(path) ?? []);
  return nodes.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0];
}
