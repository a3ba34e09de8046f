import type { ElectronApplication, Page } from 'playwright/test';
import type { Bridge } from '../../shared/contract';

/** A text that could be read from the clipboard; wall clock, epoch milliseconds with fractions. */
type Copy = { readonly at: number; readonly text: string };

declare global {
  interface Window {
    readonly miftah: Bridge;
    benchClicks?: number[];
  }
}

/** Both shapes of Electron's clipboard. */
type EitherClipboard = {
  writeText: (text: string) => void | Promise<void>;
  readonly readText: () => string | Promise<string>;
};

/** Notes in the page when each click was made by the input device, before the page hears of it. */
export async function noteClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchClicks = [];
    const note = (event: Event) =>
      window.benchClicks?.push(performance.timeOrigin + event.timeStamp);
    window.addEventListener('click', note, { capture: true });
  });
}

/** Notes in main each text that was written and, read back, is on the clipboard. */
export async function noteCopies(
  app: ElectronApplication,
): Promise<{ readonly next: () => Promise<Copy> }> {
  const queue = await app.evaluateHandle(({ clipboard }) => {
    const either = clipboard as unknown as EitherClipboard;
    const write = either.writeText.bind(clipboard);
    const seen: Copy[] = [];
    const waiting: ((copy: Copy) => void)[] = [];
    const note = (text: string) => {
      const copy = { at: performance.timeOrigin + performance.now(), text };
      const wake = waiting.shift();
      if (wake) wake(copy);
      else seen.push(copy);
    };
    either.writeText = text => {
      const written = write(text);
      if (!(written instanceof Promise)) {
        if (either.readText() === text) note(text);
        return;
      }
      return written.then(async () => {
        if ((await either.readText()) === text) note(text);
      });
    };
    return {
      next: () => {
        const first = seen.shift();
        return first ?? new Promise<Copy>(resolve => waiting.push(resolve));
      },
    };
  });
  return { next: () => queue.evaluate(({ next }) => next()) };
}
