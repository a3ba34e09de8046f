import type { FieldErrors } from './field-error';

/** The part of a Mantine form that finds a field's element. */
type Nodes = { readonly getInputNode: (path: string) => HTMLElement | null };

/** Moves the focus to the first faulty field, in the order of the page. `false` when none of them is shown. */
export function focusFirstError(form: Nodes, errors: FieldErrors): boolean {
  const nodes = Object.keys(errors).flatMap(path => form.getInputNode(path) ?? []);
  const [first] = nodes.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  first?.focus();
  return first !== undefined;
}
