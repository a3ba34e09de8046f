import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';
import { nodeTool, run } from './run.mjs';
import { PlainError, say } from './say.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const stamp = join(projectRoot, 'dist', '.built');

/** Builds the program into dist/ when a source is newer than the last complete build. */
export async function build() {
  const builtAt = modifiedAt(stamp);
  if (sources.every(source => newestIn(join(projectRoot, source)) < builtAt)) return;
  say('Building …');
  const started = new Date();
  const [command, args] = nodeTool('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn']);
  const code = await run(command, args, { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new PlainError(`The build failed with exit code ${code}.`);
  // Dated to the start, because a source may have been saved while we built.
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
  say(`Built in ${Math.round((Date.now() - started.getTime()) / 1000)} s.`);
}

/** Folders count too: their date changes when a file in them is deleted. */
function newestIn(path) {
  const own = modifiedAt(path);
  const entries = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
  return Math.max(own, ...entries.map(name => newestIn(join(path, name))));
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
