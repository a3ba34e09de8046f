import { describe, expect, it } from 'vitest';
import { createClipboard } from '../../../electron/shell/clipboard';
import { stubClipboard } from '../../contracts/clipboard/stub-electron-clipboard';

const named = (format: string) => `electron application/osclipboard;format="${format}"`;

describe('the clipboard adapter', () => {
  it.each(['plain', 'promised'] as const)('waits out a busy clipboard, %s', async shape => {
    const desktop = stubClipboard(shape);
    const clipboard = createClipboard(desktop.given);
    desktop.busyCalls = 3;
    expect(await clipboard.write('T')).toBe(true);
    expect(desktop.text('clipboard')).toBe('T');
    desktop.busyCalls = 2;
    await clipboard.clearIfOurs();
    expect(desktop.text('clipboard')).toBe('');
  });

  it.each(['plain', 'promised'] as const)('gives up after a few tries, %s', async shape => {
    const desktop = stubClipboard(shape);
    desktop.put('clipboard', 'copied by hand');
    const clipboard = createClipboard(desktop.given);
    desktop.busyCalls = 1_000;
    expect(await clipboard.write('T')).toBe(false);
    await clipboard.clearIfOurs();
    expect(desktop.busyCalls).toBeGreaterThan(950);
    expect(desktop.text('clipboard')).toBe('copied by hand');
  });

  it.each(['read', 'write', 'clear'] as const)('does not hang when %s does', async call => {
    const desktop = stubClipboard('promised');
    const clipboard = createClipboard(desktop.given);
    desktop.hangs = new Set([call]);
    // `clear` too: the text could not be taken out of the primary selection.
    expect(await clipboard.write('T')).toBe(false);
    await clipboard.clearIfOurs();
    desktop.hangs = new Set();
    expect(await clipboard.write('U')).toBe(true);
  });

  it('answers false when the text did not get there', async () => {
    const { given } = stubClipboard('plain', 'win32');
    const deaf = { ...given, clipboard: { ...given.clipboard, writeText: () => undefined } };
    expect(await createClipboard(deaf).write('T')).toBe(false);
  });

  it('clears again when a clear did nothing and did not say so', async () => {
    const desktop = stubClipboard('plain', 'win32');
    const { clipboard: electron } = desktop.given;
    let deafCalls = 2;
    const clear = () => (deafCalls-- > 0 ? undefined : electron.clear());
    const clipboard = createClipboard({ ...desktop.given, clipboard: { ...electron, clear } });
    await clipboard.write('T');
    await clipboard.clearIfOurs();
    expect(desktop.text('clipboard')).toBe('');
  });

  it('still knows an earlier text as its own when a later write failed', async () => {
    const desktop = stubClipboard('plain');
    const clipboard = createClipboard(desktop.given);
    await clipboard.write('first');
    desktop.busyCalls = 1_000;
    expect(await clipboard.write('second')).toBe(false);
    desktop.busyCalls = 0;
    await clipboard.clearIfOurs();
    expect(desktop.text('clipboard')).toBe('');
  });

  it('leaves a picture alone', async () => {
    const desktop = stubClipboard('promised');
    const clipboard = createClipboard(desktop.given);
    await clipboard.write('T');
    desktop.held.clipboard = { 'image/png': 'picture' };
    await clipboard.clearIfOurs();
    expect(desktop.held.clipboard).toEqual({ 'image/png': 'picture' });
  });
});

describe('the marks of a sensitive text', () => {
  it.each([
    ['linux', ['x-kde-passwordManagerHint']],
    ['darwin', ['org.nspasteboard.ConcealedType']],
    [
      'win32',
      [
        'ExcludeClipboardContentFromMonitorProcessing',
        'CanIncludeInClipboardHistory',
        'CanUploadToCloudClipboard',
      ],
    ],
    ['freebsd', []],
  ] as const)('are those of %s', async (platform, formats) => {
    const desktop = stubClipboard('promised', platform);
    expect(await createClipboard(desktop.given).write('T')).toBe(true);
    expect(Object.keys(desktop.held.clipboard)).toEqual(['text/plain', ...formats.map(named)]);
  });

  it('have bytes, or Electron would drop them: a hint, and a DWORD of zero on Windows', async () => {
    const linux = stubClipboard('promised', 'linux');
    await createClipboard(linux.given).write('T');
    expect(linux.held.clipboard[named('x-kde-passwordManagerHint')]).toBe('secret');
    const windows = stubClipboard('promised', 'win32');
    await createClipboard(windows.given).write('T');
    const blob = windows.held.clipboard[named('CanIncludeInClipboardHistory')] as Blob;
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(new Uint8Array(4));
  });

  it('are not written into the primary selection, where the text is not left either', async () => {
    const desktop = stubClipboard('promised', 'linux');
    await createClipboard(desktop.given).write('T');
    expect(desktop.held.selection).toEqual({});
  });

  it.each(['refused', 'cost the text'] as const)('are done without when %s', async marks => {
    const desktop = stubClipboard('promised', 'win32');
    desktop.marks = marks;
    expect(await createClipboard(desktop.given).write('T')).toBe(true);
    expect(desktop.held.clipboard).toEqual({ 'text/plain': 'T' });
  });

  it('are left out where Electron cannot write two formats at once', async () => {
    const desktop = stubClipboard('plain', 'linux');
    await createClipboard(desktop.given).write('T');
    expect(desktop.held.clipboard).toEqual({ 'text/plain': 'T' });
  });
});
