import { useEffect, useRef } from 'react';
import type { AppError } from '../../shared/app-error';
import type { SecretOfCredential } from '../../shared/contract';
import { err } from '../../shared/result';
import { bridge } from '../bridge';
import { useReveal } from '../profile-form/use-reveal';
import { useText } from '../state/use-text';
import { showError } from '../theme/show-error';

/**
 * Asks for a stored secret and shows it in the element of `text` as long as `useReveal` allows. The secret goes into
 * the element itself: a state of React stays in memory until two renderings later, and this must be gone at once.
 */
export function useRevealedSecret({ credentialId, which }: SecretOfCredential) {
  const { t } = useText();
  const { revealed, reveal, hide } = useReveal();
  const text = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one question for each time it is revealed.
  useEffect(() => {
    const element = text.current;
    if (!revealed || element === null) return;
    let wanted = true;
    const answered = bridge
      .revealSecret({ credentialId, which })
      .catch(() => err<AppError>({ code: 'internal' }));
    void answered.then(answer => {
      if (!wanted) return;
      if (answer.ok) {
        element.textContent = answer.value;
        return;
      }
      hide();
      void showError(t, answer.error);
    });
    return () => {
      wanted = false;
      element.textContent = '';
    };
  }, [revealed, credentialId, which]);

  return { text, revealed, reveal, hide };
}
