import type { Canary } from './canary';

/** A piece of a canary as it may stand in a file, a message or a process's memory. */
export type Needle = { readonly found: string; readonly bytes: Buffer };

/** Pieces overlap at the end, so that 31 characters in a row always hold a whole one. */
const PIECE = 16;

/** Every way to write a text that a leak is likely to take. */
const WRITINGS: Readonly<Record<string, (text: string) => readonly Buffer[]>> = {
  'utf-8': text => [Buffer.from(text)],
  'utf-16': text => [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()],
  'latin-1': text => [Buffer.from(text, 'latin1')],
  base64: text => base64(text, 'base64'),
  base64url: text => base64(text, 'base64url'),
  hex: text => inBothCases(Buffer.from(text).toString('hex')),
  'URL-encoded': text => {
    const encoded = [
      encodeURIComponent(text),
      new URLSearchParams({ _: text }).toString().slice(2),
    ];
    return encoded.flatMap(url => inBothCases(url, /%../g));
  },
  JSON: text => {
    const escaped = JSON.stringify(text).slice(1, -1);
    return [Buffer.from(escaped), ...inBothCases(onlyAscii(escaped), /\\u..../g)];
  },
};

/** Every piece of a canary in every writing; a text that looks the same in two of them counts once. */
export function needlesOf({ name, text }: Canary): readonly Needle[] {
  const needles = new Map<string, Needle>();
  for (const piece of piecesOf(text)) {
    for (const [writing, write] of Object.entries(WRITINGS)) {
      for (const bytes of write(piece)) {
        const key = bytes.toString('latin1');
        if (!needles.has(key)) needles.set(key, { found: `${name}, ${writing}`, bytes });
      }
    }
  }
  return [...needles.values()];
}

function piecesOf(text: string): readonly string[] {
  if (text.length < PIECE) throw new Error('Too short to be told from chance.');
  const starts = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, n) =>
    Math.min(n * PIECE, text.length - PIECE),
  );
  return starts.map(start => text.slice(start, start + PIECE));
}

/** In all three alignments, without the characters at either end that depend on what stands beside the text. */
function base64(text: string, encoding: 'base64' | 'base64url'): readonly Buffer[] {
  return [0, 1, 2].map(before => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const own = Buffer.from(bytes).toString(encoding).replace(/=+$/, '');
    const last = bytes.length % 3 === 0 ? own.length : own.length - 1;
    return Buffer.from(own.slice(Math.ceil((before * 8) / 6), last));
  });
}

/** Hexadecimal digits are written in lower or upper case; `escapes` says where there are any. */
function inBothCases(text: string, escapes = /.+/): readonly Buffer[] {
  return [
    Buffer.from(text.replace(escapes, found => found.toLowerCase())),
    Buffer.from(text.replace(escapes, found => found.toUpperCase().replace('\\U', '\\u'))),
  ];
}

function onlyAscii(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is left.
    /[^\x00-\x7f]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
