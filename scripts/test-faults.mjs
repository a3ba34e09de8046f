// `npm run test:faults`: the long run of the storage promises: 500 kills, a fault at every call, every byte cut and
// flipped, full disks. Prints what was done; the last line is `N passed, N failed`.
import { onDesktop } from './lib/desktop/on-desktop.mjs';
import { withElectron } from './lib/electron/runtime.mjs';
import { runMain } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';
import { tallyLine } from './lib/tally.mjs';
import { runVitest } from './lib/vitest-step.mjs';

await runMain(async () => {
  const runtime = await setUp({ desktop: true, program: false });
  const env = { ...withElectron(runtime), MIFTAH_KILLS: process.env.MIFTAH_KILLS ?? '500' };
  const filters = process.argv.slice(2);
  const wanted = filters.length > 0 ? filters : ['tests/faults/vault'];
  const tally = await runVitest({ env, filters: wanted, onDesktop });
  console.log(`\n${tallyLine(tally)}`);
  return tally.failed === 0 ? 0 : 1;
});
