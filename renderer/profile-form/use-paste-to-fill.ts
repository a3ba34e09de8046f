import { useWindowEvent } from '@mantine/hooks';
import {
  isWorthFilling,
  type PastedCredentials,
  parsePastedCredentials,
} from '../../shared/pasted-credentials';

/**
 * Text with labelled secrets pasted anywhere while the form is open fills it (product.md P7); any other text is
 * pasted where the cursor is.
 */
export function usePasteToFill(active: boolean, fill: (pasted: PastedCredentials) => void): void {
  useWindowEvent(
    'paste',
    event => {
      if (!active) return;
      const pasted = parsePastedCredentials(event.clipboardData?.getData('text/plain') ?? '');
      if (pasted === null || !isWorthFilling(pasted)) return;
      event.preventDefault();
      event.stopPropagation();
      fill(pasted);
    },
    { capture: true },
  );
}
