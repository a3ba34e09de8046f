// `npm run check`: format, lint, types and dead code.
import { runChecks } from './lib/checks.mjs';
import { runMain } from './lib/say.mjs';
import { setUpNodeOnly } from './lib/set-up.mjs';
import { tallyLine } from './lib/tally.mjs';

await runMain(async () => {
  await setUpNodeOnly();
  const tally = await runChecks();
  console.log(tallyLine(tally));
  return tally.failed === 0 ? 0 : 1;
});
