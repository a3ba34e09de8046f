import { mkdirSync } from 'node:fs';
import { onDesktop } from './desktop/on-desktop.mjs';
import { withElectron } from './electron/runtime.mjs';
import { resultsFolder } from './paths.mjs';
import { runPlaywright } from './playwright-step.mjs';
import { say } from './say.mjs';
import { setUp } from './set-up.mjs';

/**
 * Runs the `demo` or `bench` project of playwright.config.ts on a desktop; resolves with the exit
 * code.
 */
export async function runTour(project, filters) {
  const runtime = await setUp({ desktop: true });
  mkdirSync(resultsFolder, { recursive: true });
  const env = withElectron(runtime);
  const { tally } = await runPlaywright({ project, env, filters, onDesktop });
  if (tally.note) say(`${project} failed: ${tally.note}`);
  return tally.failed === 0 ? 0 : 1;
}
