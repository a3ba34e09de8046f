import { ipcMain } from 'electron';
import { COMMAND_NAMES, commandChannel } from '../../shared/contract';
import type { Result } from '../../shared/result';
import type { Sender } from './sender-guard';

/** Opens one channel per command of the contract. The only file that imports `ipcMain`. Returns its undoing. */
export function registerCommands(
  gate: (name: string, event: Sender, request: unknown) => Promise<Result<unknown>>,
): () => void {
  for (const name of COMMAND_NAMES) {
    ipcMain.handle(commandChannel(name), (event, request) => gate(name, event, request));
  }
  return () => {
    for (const name of COMMAND_NAMES) ipcMain.removeHandler(commandChannel(name));
  };
}
