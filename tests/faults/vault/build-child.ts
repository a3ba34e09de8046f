import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const worker = resolve(
  import.meta.dirname,
  '../../../electron/vault/passphrase/passphrase-worker.js',
);

/** Bundles `saving-child.ts` and the passphrase worker for plain node into `folder`; answers the script's path. */
export async function buildChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: {
          'saving-child': resolve(import.meta.dirname, 'saving-child.ts'),
          'passphrase-worker': worker,
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  return join(folder, 'saving-child.js');
}
