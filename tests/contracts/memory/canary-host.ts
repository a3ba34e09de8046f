import { BrowserWindow } from 'electron';
import { keepMemoryOutOfDumps } from '../../../electron/shell/no-core-dumps';
import { serveHost } from '../../support/electron-host/serve-host';

// As main does: before anything else, and so before the page's process is forked.
if (process.env.MIFTAH_TEST_KEEP === '1') keepMemoryOutOfDumps('self');

let held = '';

const commands = {
  /** Holds the reversed text in main's memory. Answers the process's id. */
  holdInMain: (reversed: string) => {
    held = turned(reversed);
    return held.length > 0 ? process.pid : 0;
  },
  /** Holds the reversed text in a page's memory. Answers the process's id. */
  holdInPage: async (reversed: string) => {
    const { webContents } = new BrowserWindow({ webPreferences: { sandbox: true } });
    await webContents.loadURL('data:text/html,page');
    await webContents.executeJavaScript(`window.held = (${turned})(${JSON.stringify(reversed)});0`);
    return webContents.getOSProcessId();
  },
};

/** Its source is run in the page too, so it uses nothing around it. Bytes, as V8 may keep a joined text in pieces. */
function turned(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text).reverse());
}

export type CanaryHostCommands = typeof commands;

serveHost(commands);
