// `npm run sandbox`: the stand-alone Sandbox identity service. Arguments go to it.
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/say.mjs';
import { setUpNodeOnly } from './lib/set-up.mjs';

await runMain(async () => {
  await setUpNodeOnly();
  await build();
  const program = join(projectRoot, 'dist', 'main', 'sandbox.js');
  return run(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
});
