import { useCallback, useSyncExternalStore } from 'react';
import { ticker } from '../state/page-ticker';
import { secondsLeft } from '../view/seconds-left';

const NOTHING_TO_STOP = () => undefined;

/** Full seconds until `until` in epoch milliseconds, counting down; 0 when nobody has to wait. */
export function useSecondsLeft(until: number | null): number {
  const subscribe = useCallback(
    (listener: () => void) => (until === null ? NOTHING_TO_STOP : ticker.subscribe(listener)),
    [until],
  );
  return useSyncExternalStore(subscribe, () => secondsLeft(until, ticker.now()));
}
