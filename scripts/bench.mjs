// `npm run bench [-- part,part]`: measures speed and size against what the design promises.
import { runTour } from './lib/run-tour.mjs';
import { runMain } from './lib/say.mjs';

// Not as arguments: those would choose test files.
process.env.MIFTAH_BENCH = process.argv.slice(2).join(',');
await runMain(() => runTour('bench', []));
