import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './paths.mjs';
import { nodeTool } from './run.mjs';
import { readReport, readVitest } from './test-reports.mjs';

/**
 * Unit, contract, fault and architecture tests. On Linux inside a desktop session, because some of
 * them drive the real key store.
 */
export async function runVitest({ env, filters, onDesktop }) {
  const file = join(resultsFolder, 'vitest.json');
  rmSync(file, { force: true });
  const [command, args] = nodeTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filters,
  ]);
  const exitCode = await onDesktop({ command, args, env });
  return readReport({ file, exitCode, read: readVitest });
}
