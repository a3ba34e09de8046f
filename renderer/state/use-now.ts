import { useSyncExternalStore } from 'react';
import { createTicker } from './ticker';

/** The page's one ticker. Runs nothing until it is subscribed to. */
export const ticker = createTicker(document);

/** Epoch milliseconds, renewed each second while the component is shown and the page is seen. */
export function useNow(): number {
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}
