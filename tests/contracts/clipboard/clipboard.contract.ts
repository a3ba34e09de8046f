import { beforeEach, describe, expect, it } from 'vitest';
import type { ClipboardPort } from '../../../electron/ports/clipboard';

/** A clipboard and what another program on the same desktop sees of it. */
export type ClipboardBench = {
  readonly port: ClipboardPort;
  readonly paste: () => Promise<string>;
  readonly copyElsewhere: (text: string) => Promise<void>;
  /** X11's primary selection; `null` where there is none. */
  readonly selection: {
    readonly paste: () => Promise<string>;
    readonly selectElsewhere: (text: string) => Promise<void>;
  } | null;
};

/** What every clipboard must do (product.md C8, promises.md 25): the adapter over both shapes, and the real one. */
export function clipboardContract(name: string, create: () => Promise<ClipboardBench>): void {
  describe(`clipboard contract: ${name}`, () => {
    let bench: ClipboardBench;
    beforeEach(async () => {
      bench = await create();
      await bench.copyElsewhere('copied by hand');
      await bench.selection?.selectElsewhere('selected by hand');
    });

    it.each([
      ['a token', `eyJ${'aB3-_.'.repeat(300)}`],
      ['a secret with odd characters', ':+%/ é 漢 "\'\\'],
      ['Arabic and astral characters', 'مفتاح 🔑'],
    ])('puts %s where other programs paste from', async (_, text) => {
      expect(await bench.port.write(text)).toBe(true);
      expect(await bench.paste()).toBe(text);
    });

    it('keeps what was selected, and never leaves the text in the primary selection', async () => {
      if (!bench.selection) return;
      await bench.port.write('secret one');
      expect(await bench.selection.paste()).toBe('selected by hand');
      await bench.selection.selectElsewhere('secret two');
      await bench.port.write('secret two');
      expect(await bench.selection.paste()).toBe('');
    });

    it('clears what it wrote', async () => {
      await bench.port.write('secret');
      await bench.port.clearIfOurs();
      expect(await bench.paste()).toBe('');
      expect((await bench.selection?.paste()) ?? 'selected by hand').toBe('selected by hand');
    });

    it('clears what it wrote after another program took over the very same text', async () => {
      await bench.port.write('secret');
      await bench.copyElsewhere('secret');
      await bench.selection?.selectElsewhere('secret');
      await bench.port.clearIfOurs();
      expect(await bench.paste()).toBe('');
      expect((await bench.selection?.paste()) ?? '').toBe('');
    });

    it('never touches what others copied since', async () => {
      await bench.port.write('secret');
      await bench.copyElsewhere('a shopping list');
      await bench.port.clearIfOurs();
      expect(await bench.paste()).toBe('a shopping list');
    });

    it('knows only its last text as its own', async () => {
      await bench.port.write('first');
      await bench.port.write('second');
      await bench.copyElsewhere('first');
      await bench.port.clearIfOurs();
      expect(await bench.paste()).toBe('first');
    });

    it('clears what was copied a second time from elsewhere, and nothing once it is gone', async () => {
      await bench.port.write('secret');
      await bench.port.clearIfOurs();
      await bench.port.clearIfOurs();
      expect(await bench.paste()).toBe('');
      await bench.copyElsewhere('another');
      await bench.port.clearIfOurs();
      expect(await bench.paste()).toBe('another');
    });

    it('runs calls made at once one after the other', async () => {
      const calls = [
        bench.port.write('first'),
        bench.port.write('second'),
        bench.port.clearIfOurs(),
        bench.port.write('third'),
      ];
      expect(await Promise.all(calls)).toEqual([true, true, undefined, true]);
      expect(await bench.paste()).toBe('third');
    });
  });
}
