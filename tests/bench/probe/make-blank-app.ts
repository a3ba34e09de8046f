import { mkdir, writeFile } from 'node:fs/promises';

const MAIN = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1180, height: 760 });
  void window.loadFile('blank.html');
});
app.on('window-all-closed', () => app.quit());
`;

const PAGE = '<!doctype html><meta charset="utf-8"><title>Blank</title><body data-blank></body>\n';

/** Writes the reference app: one window of Miftah's size with an empty page, and nothing else. */
export async function makeBlankApp(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'blank', version: '0.0.0', main: 'main.cjs' };
  await writeFile(`${folder}/package.json`, JSON.stringify(manifest));
  await writeFile(`${folder}/main.cjs`, MAIN);
  await writeFile(`${folder}/blank.html`, PAGE);
  return folder;
}
