// `npm test`: everything. `npm test -- check`, `-- unit [filter]`, `-- e2e [filter]`: a part.
// The last line is the sum over all parts: `N passed, N failed`.
import { mkdirSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { onDesktop } from './lib/desktop/on-desktop.mjs';
import { withElectron } from './lib/electron/runtime.mjs';
import { resultsFolder } from './lib/paths.mjs';
import { runPlaywright } from './lib/playwright-step.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';
import { setUp, setUpNodeOnly } from './lib/set-up.mjs';
import { addTallies, tallyLine } from './lib/tally.mjs';
import { runVitest } from './lib/vitest-step.mjs';

const steps = {
  async check() {
    await setUpNodeOnly();
    return runChecks();
  },
  async unit(filters) {
    const env = testEnvironment(await setUp({ desktop: true, program: false }));
    const broken = await countBrokenBuild();
    const tally = await runVitest({ env, filters, onDesktop });
    return { ...tally, failed: tally.failed + broken };
  },
  async e2e(filters) {
    const env = testEnvironment(await setUp({ desktop: true }));
    return (await runPlaywright({ project: 'e2e', env, filters, onDesktop })).tally;
  },
};

const parts = Object.keys(steps);

await runMain(async () => {
  const [only, ...filters] = process.argv.slice(2);
  if (only && !parts.includes(only)) throw new PlainError(`Choose one of: ${parts.join(', ')}`);
  mkdirSync(resultsFolder, { recursive: true });
  const wanted = only ? [only] : parts;
  const tallies = [];
  for (const part of wanted) tallies.push(await runPart(part, filters));
  const total = addTallies(tallies);
  console.log(`\n${tallyLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/** A part that cannot even start fails as one test; the other parts still run. */
async function runPart(part, filters) {
  console.log(`\n== ${part}`);
  let tally;
  try {
    tally = await steps[part](filters);
  } catch (error) {
    const note = error instanceof PlainError ? error.message : error.stack;
    tally = { passed: 0, failed: 1, skipped: 0, note };
  }
  if (tally.note) say(`${part} counts as failed: ${tally.note}`);
  console.log(`${part}: ${tallyLine(tally)}`);
  return tally;
}

/** Most of these tests need no build, so a broken one is one failure and not the end. */
async function countBrokenBuild() {
  try {
    await build();
    return 0;
  } catch (error) {
    say(error.message);
    return 1;
  }
}

/** Inherited settings that change what a test sees are left out. */
function testEnvironment(runtime) {
  const env = withElectron(runtime);
  for (const name of ['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE', 'ELECTRON_NO_ATTACH_CONSOLE'])
    delete env[name];
  return env;
}
