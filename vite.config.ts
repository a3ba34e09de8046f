import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const out = (room: string) => resolve(root, 'dist', room);
const nodeModules = ['electron', ...builtinModules, /^node:/];
// Optional parts of dbus-next that are neither installed nor ever asked for (electron/shell/message-bus.ts).
const neverLoaded = ['usocket', 'x11'];

/** One build for the three worlds of the program: the page, the main process and the preload. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [react()],
  // Replaced by the app protocol with a fresh value for each page load.
  html: { cspNonce: 'MIFTAH_NONCE' },
  environments: {
    client: {
      build: {
        outDir: out('renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['node', 'import', 'module', 'default'] },
      build: {
        outDir: out('main'),
        emptyOutDir: true,
        target: 'node20',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: {
            main: resolve(root, 'electron/main.ts'),
            sandbox: resolve(root, 'electron/sandbox/cli.ts'),
            // Found beside the code that starts it, so its name must stay.
            'passphrase-worker': resolve(root, 'electron/vault/passphrase/passphrase-worker.js'),
          },
          external: [...nodeModules, ...neverLoaded],
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
            // Less to read at start; names stay, so that a stack trace still says where.
            minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
          },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: out('preload'),
        emptyOutDir: true,
        target: 'node20',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: resolve(root, 'electron/preload.ts'),
          external: ['electron'],
          // A sandboxed preload must be one CommonJS file.
          output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
