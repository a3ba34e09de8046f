// `npm run bench`: measures speed and size against what docs promise.
import { runTour } from './lib/run-tour.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() => runTour('bench', process.argv.slice(2)));
