import { createTicker } from './ticker';

/** The page's one ticker. Runs nothing until it is subscribed to. */
export const ticker = createTicker(document);
