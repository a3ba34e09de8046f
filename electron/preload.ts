import { contextBridge } from 'electron';
contextBridge.exposeInMainWorld('a', 1);
