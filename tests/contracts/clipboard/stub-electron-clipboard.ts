import type { GivenClipboard } from '../../../electron/shell/clipboard-boards';

type Kind = 'clipboard' | 'selection';
type Formats = Readonly<Record<string, string | Blob>>;

class StubItem {
  constructor(readonly formats: Formats) {}
}

/** The stub's desktop: what is on it, and how it misbehaves today. */
export type StubDesktop = {
  readonly held: Record<Kind, Formats>;
  readonly text: (kind: Kind) => string;
  /** As another program would. */
  readonly put: (kind: Kind, text: string) => void;
  /** So many further calls fail, as on Windows while another program holds the clipboard open. */
  busyCalls: number;
  /** Names of the calls that never answer. */
  hangs: ReadonlySet<'read' | 'write' | 'clear'>;
  /** The marks are refused, or cost the text. */
  marks: 'taken' | 'refused' | 'cost the text';
  readonly given: GivenClipboard<StubItem>;
};

/** Electron's clipboard as it writes to X11: every text goes to the primary selection too. */
export function stubClipboard(
  shape: 'plain' | 'promised',
  platform: NodeJS.Platform = 'linux',
): StubDesktop {
  const held: Record<Kind, Formats> = { clipboard: {}, selection: {} };
  const run = <T>(call: 'read' | 'write' | 'clear', act: () => T): T | Promise<T> => {
    if (desktop.hangs.has(call)) return new Promise<T>(() => undefined);
    const answer = () => {
      if (desktop.busyCalls > 0) {
        desktop.busyCalls--;
        throw new Error('The clipboard is busy');
      }
      return act();
    };
    return shape === 'plain' ? answer() : Promise.resolve().then(answer);
  };
  const replace = (kind: Kind, formats: Formats) => {
    held[kind] = formats;
    const text = formats['text/plain'];
    if (kind === 'clipboard' && platform === 'linux' && text)
      held.selection = { 'text/plain': text };
  };
  const on = (kind: Kind) => ({
    writeText: (text: string) => run('write', () => replace(kind, { 'text/plain': text })),
    readText: () => run('read', () => desktop.text(kind)),
    clear: () => run('clear', () => replace(kind, {})),
    write: (items: StubItem[]) =>
      run('write', () => {
        if (desktop.marks === 'refused') throw new Error('Unsupported format');
        const { 'text/plain': text, ...marks } = items[0]?.formats ?? {};
        replace(
          kind,
          desktop.marks === 'cost the text' || !text ? marks : { 'text/plain': text, ...marks },
        );
      }),
  });
  const desktop: StubDesktop = {
    held,
    text: kind => String(held[kind]['text/plain'] ?? ''),
    put: (kind, text) => {
      held[kind] = { 'text/plain': text };
    },
    busyCalls: 0,
    hangs: new Set(),
    marks: 'taken',
    given:
      shape === 'plain'
        ? {
            platform,
            patienceMs: 20,
            clipboard: {
              writeText: (text, kind = 'clipboard') => on(kind).writeText(text),
              readText: (kind = 'clipboard') => on(kind).readText(),
              clear: (kind = 'clipboard') => on(kind).clear(),
            },
          }
        : {
            platform,
            patienceMs: 20,
            ClipboardItem: StubItem,
            clipboard: {
              ...on('clipboard'),
              ...(platform === 'linux' && { selection: on('selection') }),
            },
          },
  };
  return desktop;
}
