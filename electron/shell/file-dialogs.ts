import { join } from 'node:path';
import type { BaseWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileDialogs } from '../ports/file-dialogs';

type Words = { readonly title: string; readonly button: string };

/** What the dialogs say, in the language in use. */
export type FileDialogText = {
  readonly save: Words;
  readonly open: Words;
  readonly folder: Words;
  readonly ageFiles: string;
  readonly allFiles: string;
};

/** The operating system's own dialogs, in front of the window where there is one. */
export function createFileDialogs(given: {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly window: () => BaseWindow | null;
  readonly text: () => FileDialogText;
  /** Where a new file is put unless a person says otherwise. */
  readonly documents: () => string;
}): FileDialogs {
  const { dialog, text } = given;

  function filters() {
    const { ageFiles, allFiles } = text();
    return [
      { name: ageFiles, extensions: ['age'] },
      { name: allFiles, extensions: ['*'] },
    ];
  }

  async function open(options: OpenDialogOptions): Promise<string | null> {
    const window = given.window();
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return canceled ? null : (filePaths[0] ?? null);
  }

  async function save(options: SaveDialogOptions): Promise<string | null> {
    const window = given.window();
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return canceled || filePath === '' ? null : filePath;
  }

  return {
    chooseFolder: () =>
      open({ ...worded(text().folder), properties: ['openDirectory', 'createDirectory'] }),
    chooseFile: () =>
      open({ ...worded(text().open), filters: filters(), properties: ['openFile'] }),
    nameFile: suggested =>
      save({
        ...worded(text().save),
        filters: filters(),
        defaultPath: join(given.documents(), suggested),
        // Linux asks only when told to; the file that is there is replaced then.
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      }),
  };
}

/** macOS shows no title, only the message above the files. */
function worded({ title, button }: Words) {
  return { title, message: title, buttonLabel: button };
}
