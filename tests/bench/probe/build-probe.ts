import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

/** Bundles both halves of the probe into `folder`; resolves with the path for `electron -r`. */
export async function buildProbe(folder: string): Promise<string> {
  for (const name of ['probe', 'probe-page']) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, `${name}.ts`),
        outDir: folder,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          external: ['electron', ...builtinModules, /^node:/],
          // `-r` and sandboxed preloads take CommonJS only.
          output: { format: 'cjs', entryFileNames: `${name}.cjs` },
        },
      },
    });
  }
  return join(folder, 'probe.cjs');
}
