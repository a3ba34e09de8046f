import { ipcRenderer } from 'electron';
import { PROBE_CHANNEL } from './probe-channel';

/** When the page came how far; wall clock, epoch milliseconds with fractions. */
export type PageReport = {
  /** The navigation began. */
  readonly navigationAt: number;
  readonly documentAt: number;
  readonly scriptsRunAt: number;
  /** The first row was in the page. */
  readonly foundAt: number;
  /** The first frame with it was handed to the compositor. */
  readonly paintedAt: number;
};

/** A row of Miftah's list, or the mark in the blank reference page. */
const WANTED = '[role="row"][data-id], [data-blank]';

const wall = (): number => performance.timeOrigin + performance.now();

/** A preload beside the page's own: reports the first frame that holds what we wait for. */
function watch(): void {
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });

  function look(): void {
    if (document.querySelector(WANTED) === null) return;
    observer.disconnect();
    const foundAt = wall();
    requestAnimationFrame(() => {
      // A task posted from the frame's callback runs after its style, layout and paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => report(foundAt, wall());
      port2.postMessage(null);
    });
  }
}

function report(foundAt: number, paintedAt: number): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const at = (time: number | undefined) => performance.timeOrigin + (time ?? 0);
  const message: PageReport = {
    navigationAt: performance.timeOrigin,
    documentAt: at(navigation?.responseEnd),
    scriptsRunAt: at(navigation?.domContentLoadedEventStart),
    foundAt,
    paintedAt,
  };
  ipcRenderer.send(PROBE_CHANNEL, message);
}

watch();
