import { join } from 'node:path';
import type { BaseWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { createFileDialogs } from '../../../electron/shell/file-dialogs';
import { ar } from '../../../shared/text/ar';

/** Electron's dialogs as a person answers them; every call is kept. */
function setUp(answer: string | null, window: BaseWindow | null = null) {
  const calls: unknown[][] = [];
  const dialogs = createFileDialogs({
    dialog: {
      showOpenDialog: async (...given: unknown[]) => {
        calls.push(given);
        return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
      },
      showSaveDialog: async (...given: unknown[]) => {
        calls.push(given);
        return { canceled: answer === null, filePath: answer ?? '' };
      },
    },
    window: () => window,
    text: () => ar.backup.dialogs,
    documents: () => join('home', 'documents'),
  });
  return { dialogs, calls };
}

const { ageFiles, allFiles, save, open, folder } = ar.backup.dialogs;
const filters = [
  { name: ageFiles, extensions: ['age'] },
  { name: allFiles, extensions: ['*'] },
];

describe('file dialogs', () => {
  it('answer the path that was chosen, in the language in use', async () => {
    const { dialogs, calls } = setUp('/chosen');
    expect(await dialogs.chooseFile()).toBe('/chosen');
    expect(await dialogs.chooseFolder()).toBe('/chosen');
    expect(await dialogs.nameFile('backup.age')).toBe('/chosen');
    expect(calls).toMatchObject([
      [{ title: open.title, buttonLabel: open.button, filters, properties: ['openFile'] }],
      [{ title: folder.title, properties: ['openDirectory', 'createDirectory'] }],
      [{ title: save.title, filters, defaultPath: join('home', 'documents', 'backup.age') }],
    ]);
  });

  it('ask before a file is replaced, on Linux too', async () => {
    const { dialogs, calls } = setUp('/chosen');
    await dialogs.nameFile('backup.age');
    expect(calls).toMatchObject([
      [{ properties: expect.arrayContaining(['showOverwriteConfirmation']) }],
    ]);
  });

  it('answer nothing when cancelled', async () => {
    const { dialogs } = setUp(null);
    expect(await dialogs.chooseFile()).toBeNull();
    expect(await dialogs.chooseFolder()).toBeNull();
    expect(await dialogs.nameFile('backup.age')).toBeNull();
  });

  it('stand in front of the window', async () => {
    const window = { id: 1 } as BaseWindow;
    const { dialogs, calls } = setUp('/chosen', window);
    await dialogs.chooseFile();
    await dialogs.nameFile('backup.age');
    expect(calls.map(([first]) => first)).toEqual([window, window]);
  });
});
