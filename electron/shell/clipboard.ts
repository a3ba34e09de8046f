import type { ClipboardPort } from '../ports/clipboard';

/** Electron's clipboard: synchronous up to 43, promise-based from 44 on. */
export type ElectronClipboard = {
  readonly writeText: (text: string) => void | Promise<void>;
  readonly readText: () => string | Promise<string>;
};

/** Writes to the system clipboard and reads it back to know that it worked. */
export function createClipboard(clipboard: ElectronClipboard): ClipboardPort {
  return {
    writeToken: async text => {
      try {
        await clipboard.writeText(text);
        return (await clipboard.readText()) === text;
      } catch {
        return false;
      }
    },
  };
}
