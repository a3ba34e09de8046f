import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, resultsFolder } from './paths.mjs';
import { nodeTool } from './run.mjs';
import { readPlaywright, readReport } from './test-reports.mjs';

/**
 * Runs one project of playwright.config.ts: `e2e`, `demo` or `bench`.
 * @returns {Promise<{ exitCode: number, tally: import('./tally.mjs').Tally & { note?: string } }>}
 */
export async function runPlaywright({ project, env, filters, onDesktop }) {
  const file = join(resultsFolder, `${project}.json`);
  rmSync(file, { force: true });
  const [command, args] = nodeTool('playwright/cli.js', [
    'test',
    `--project=${project}`,
    `--output=${join(resultsFolder, project)}`,
    '--reporter=list,json',
    ...filters,
  ]);
  const exitCode = await onDesktop({
    command,
    args,
    cwd: projectRoot,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return { exitCode, tally: readReport({ file, exitCode, read: readPlaywright }) };
}
