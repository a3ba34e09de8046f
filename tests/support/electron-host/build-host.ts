import { writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const worker = resolve(
  import.meta.dirname,
  '../../../electron/vault/passphrase/passphrase-worker.js',
);

/** Bundles a host's entry, what it imports and the passphrase worker into `folder`, ready to be given to Electron. */
export async function buildHost(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { main: entry, 'passphrase-worker': worker },
        // The last two: see vite.config.ts.
        external: ['electron', ...builtinModules, /^node:/, 'usocket', 'x11'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const manifest = { name: 'miftah-test-host', version: '0.0.0', type: 'module', main: 'main.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}
