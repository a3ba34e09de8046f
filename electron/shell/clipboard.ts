import type { ClipboardPort } from '../ports/clipboard';

type Maybe<T> = T | Promise<T>;
type TextClipboard = {
  readonly writeText: (text: string) => Maybe<void>;
  readonly readText: () => Maybe<string>;
  readonly clear: () => void;
};

/**
 * Electron's clipboard in either shape: plain calls that take the kind up to 43, promises and a `selection` of its own
 * from 44 on.
 */
export type ElectronClipboard = {
  readonly writeText: (text: string, type?: 'selection' | 'clipboard') => Maybe<void>;
  readonly readText: (type?: 'selection' | 'clipboard') => Maybe<string>;
  readonly clear: (type?: 'selection' | 'clipboard') => void;
  readonly selection?: TextClipboard;
};

/**
 * Writes to the system clipboard and reads it back to know that it worked. On Linux Chromium writes the text to the
 * primary selection as well, where a middle click anywhere would paste it: what was selected before is put back.
 */
export function createClipboard(
  clipboard: ElectronClipboard,
  platform: NodeJS.Platform,
): ClipboardPort {
  const selection = platform === 'linux' ? selectionOf(clipboard) : null;
  return {
    writeToken: async text => {
      try {
        const selected = await selection?.readText();
        await clipboard.writeText(text);
        await putBack(selection, selected);
        return (await clipboard.readText()) === text;
      } catch {
        return false;
      }
    },
  };
}

function selectionOf(clipboard: ElectronClipboard): TextClipboard {
  return (
    clipboard.selection ?? {
      writeText: text => clipboard.writeText(text, 'selection'),
      readText: () => clipboard.readText('selection'),
      clear: () => clipboard.clear('selection'),
    }
  );
}

async function putBack(selection: TextClipboard | null, text: string | undefined): Promise<void> {
  if (selection === null) return;
  if (text === undefined || text === '') selection.clear();
  else await selection.writeText(text);
}
