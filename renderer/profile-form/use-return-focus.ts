import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it when the dialog appeared, once the dialog is gone. What is gone itself, such
 * as an item of a menu, hands over to the list's current row.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        // Whoever took the focus meanwhile keeps it.
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (!isFree) return;
        const isThere = opener?.isConnected === true && opener !== document.body;
        const target = isThere ? opener : document.querySelector('[role="grid"] [tabindex="0"]');
        if (target instanceof HTMLElement) target.focus();
      });
    },
    [opener],
  );
}
