import * as electron from 'electron';
import { createClipboard } from '../../../electron/shell/clipboard';
import { serveHost } from '../../support/electron-host/serve-host';

const { clipboard } = electron;
// Missing before Electron 44, where a named import of it would not even load.
const port = createClipboard({
  clipboard,
  ClipboardItem: electron.ClipboardItem,
  platform: process.platform,
});

const commands = {
  write: (text: string) => port.write(text),
  clearIfOurs: async (_: null) => {
    await port.clearIfOurs();
    return null;
  },
};

export type ClipboardHostCommands = typeof commands;

serveHost(commands);
