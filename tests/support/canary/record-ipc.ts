import { appendFile, readFile } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright/test';

/** One message between the page and the main process. */
export type IpcMessage = {
  readonly to: 'main' | 'page';
  readonly channel: string;
  readonly body: string;
};

/**
 * Writes every call of the page, every answer and every push into a file, in the main process: `window.miftah` is
 * frozen, and a page forgets when it is loaded anew.
 */
export async function recordIpc(app: ElectronApplication, file: string): Promise<void> {
  await appendFile(file, '');
  await app.evaluate(({ ipcMain, webContents }, path) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs');
    const note = (to: string, channel: string, value: unknown) =>
      appendFileSync(
        path,
        `${JSON.stringify({ to, channel, body: JSON.stringify(value) ?? '' })}\n`,
      );
    type Handler = (event: unknown, request: unknown) => unknown;
    // Electron has no public way to listen in.
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>;
    for (const [channel, handle] of handlers) {
      handlers.set(channel, async (event, request) => {
        note('main', channel, request);
        const answer = await handle(event, request);
        note('page', channel, answer);
        return answer;
      });
    }
    for (const contents of webContents.getAllWebContents()) {
      const send = contents.send.bind(contents);
      contents.send = (channel, ...values) => {
        note('page', channel, values);
        send(channel, ...values);
      };
    }
  }, file);
}

/** All that was recorded so far. */
export async function readIpc(file: string): Promise<readonly IpcMessage[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(line => line !== '');
  return lines.map(line => JSON.parse(line) as IpcMessage);
}
