import { join } from 'node:path';
import { build } from 'vite';

/** Bundles `saving-child.ts` for plain node into `folder`; answers the script's path. */
export async function buildChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    ssr: { noExternal: true },
    build: {
      ssr: 'saving-child.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'saving-child.mjs' } },
    },
  });
  return join(folder, 'saving-child.mjs');
}
