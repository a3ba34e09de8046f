import { capture, nodeTool } from './run.mjs';
import { say } from './say.mjs';

const checks = [
  { name: 'biome (format and lint)', tool: '@biomejs/biome/bin/biome', args: ['check', '.'] },
  { name: 'tsc (types)', tool: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'knip (dead code)', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
];

/**
 * Runs every check, prints the output of those that fail, and counts.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks() {
  let passed = 0;
  for (const { name, tool, args } of checks) {
    const [command, commandArgs] = nodeTool(tool, args);
    const { code, stdout, stderr } = await capture(command, commandArgs);
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
    if (code === 0) passed += 1;
    else console.log(`${stdout}${stderr}`.trimEnd());
  }
  if (passed < checks.length) say('`npm run format` repairs formatting.');
  return { passed, failed: checks.length - passed, skipped: 0 };
}
