import type { Bridge } from '../shared/contract';

declare global {
  interface Window {
    readonly miftah: Bridge;
  }
}

/** The way to the main process. The only file of the page that touches `window.miftah`. */
export const bridge: Bridge = window.miftah;
