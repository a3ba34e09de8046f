import { contextBridge, ipcRenderer } from 'electron';
import { COMMAND_NAMES, commandChannel, PUSH_CHANNEL } from '../shared/contract';

// One function per command of the contract and one subscription: nothing generic reaches the page.
const commands = Object.fromEntries(
  COMMAND_NAMES.map(name => [
    name,
    (request: unknown) => ipcRenderer.invoke(commandChannel(name), request ?? null),
  ]),
);

function onSnapshot(listener: (push: unknown) => void): () => void {
  const forward = (_event: unknown, push: unknown) => listener(push);
  ipcRenderer.on(PUSH_CHANNEL, forward);
  return () => {
    ipcRenderer.removeListener(PUSH_CHANNEL, forward);
  };
}

contextBridge.exposeInMainWorld('miftah', { ...commands, onSnapshot });
