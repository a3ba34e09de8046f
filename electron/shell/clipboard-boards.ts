import { sensitiveFormats } from './sensitive-formats';

type Maybe<T> = T | Promise<T>;
type Kind = 'selection' | 'clipboard';

type OneClipboard = {
  readonly writeText: (text: string) => Maybe<void>;
  readonly readText: () => Maybe<string>;
  readonly clear: () => Maybe<void>;
};

/**
 * What is used of the electron module, in either shape: plain calls that take the kind and cannot write two formats
 * at once up to 43; promises, `ClipboardItem` and a `selection` of its own from 44 on.
 */
export type GivenClipboard<Item> = {
  readonly clipboard: {
    readonly writeText: (text: string, type?: Kind) => Maybe<void>;
    readonly readText: (type?: Kind) => Maybe<string>;
    readonly clear: (type?: Kind) => Maybe<void>;
    readonly write?: (items: Item[]) => Maybe<void>;
    readonly selection?: OneClipboard;
  };
  readonly ClipboardItem?: new (formats: Record<string, string | Blob>) => Item;
  readonly platform: NodeJS.Platform;
  /** For tests: how long a call may take, in milliseconds. */
  readonly patienceMs?: number;
};

/** One of the two clipboards of X11, or the only one elsewhere. Calls reject when the clipboard is busy or hangs. */
export type Board = {
  readonly write: (text: string) => Promise<void>;
  readonly read: () => Promise<string>;
  readonly clear: () => Promise<void>;
};

export type Boards = {
  readonly main: Board & {
    /** Writes text that clipboard managers should not keep; `null` where Electron has no way to say so. */
    readonly writeSensitive: ((text: string) => Promise<void>) | null;
  };
  /** X11's primary selection; `null` elsewhere. */
  readonly selection: Board | null;
};

/** A program that owns the clipboard and hangs must not hold up ours, nor our quitting. */
const PATIENCE_MS = 2_000;

/** Brings both shapes of Electron's clipboard into one. */
export function clipboardBoards<Item>(given: GivenClipboard<Item>): Boards {
  const { clipboard, ClipboardItem, platform, patienceMs = PATIENCE_MS } = given;
  const write = clipboard.write?.bind(clipboard);
  const board = (one: OneClipboard): Board => ({
    write: text => within(patienceMs, async () => one.writeText(text)),
    read: () => within(patienceMs, async () => one.readText()),
    clear: () => within(patienceMs, async () => one.clear()),
  });
  return {
    main: {
      ...board({
        writeText: text => clipboard.writeText(text),
        readText: () => clipboard.readText(),
        clear: () => clipboard.clear(),
      }),
      writeSensitive:
        write && ClipboardItem
          ? text =>
              within(patienceMs, async () =>
                write([new ClipboardItem({ 'text/plain': text, ...sensitiveFormats(platform) })]),
              )
          : null,
    },
    selection: platform === 'linux' ? board(selectionOf(clipboard)) : null,
  };
}

function selectionOf(clipboard: GivenClipboard<never>['clipboard']): OneClipboard {
  return (
    clipboard.selection ?? {
      writeText: text => clipboard.writeText(text, 'selection'),
      readText: () => clipboard.readText('selection'),
      clear: () => clipboard.clear('selection'),
    }
  );
}

async function within<T>(ms: number, call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The clipboard does not answer')), ms);
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}
