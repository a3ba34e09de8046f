import { useTimeout, useWindowEvent } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useSnapshot } from '../state/use-snapshot';

const REVEAL_MS = 15_000;

/** Whether a masked field shows its text: for 15 s, until it or the window loses the focus, or Miftah is locked. */
export function useReveal() {
  const locked = useSnapshot(s => s.locked);
  const [revealed, setRevealed] = useState(false);
  const { start, clear } = useTimeout(() => setRevealed(false), REVEAL_MS);
  const hide = () => {
    clear();
    setRevealed(false);
  };
  const reveal = () => {
    setRevealed(true);
    start();
  };
  useWindowEvent('blur', hide);
  useEffect(() => {
    if (locked) setRevealed(false);
  }, [locked]);
  return { revealed: revealed && !locked, reveal, hide };
}
