// `npm run demo`: a tour through the real app on the Sandbox; pictures go to demo/.
import { runTour } from './lib/run-tour.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() => runTour('demo', process.argv.slice(2)));
