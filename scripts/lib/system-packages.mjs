import { existsSync } from 'node:fs';
import { capture, run } from './run.mjs';
import { PlainError, say } from './say.mjs';

/** Libraries Electron links to. An array holds the names one library has in different releases. */
const electronLibraries = [
  'libnss3',
  'libgbm1',
  'libdrm2',
  'libxkbcommon0',
  'libxss1',
  'libsecret-1-0',
  'libnotify4',
  'libxtst6',
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  'unzip',
];

/** What a complete desktop session without a screen needs, and what tests use to look at it. */
const desktopTools = [
  'xvfb',
  'xauth',
  'dbus',
  'dbus-x11',
  'gnome-keyring',
  'libsecret-tools',
  'openbox',
  'dunst',
  'trayer',
  'libnotify-bin',
  'xclip',
  'xdotool',
  'scrot',
  'fonts-noto-core',
  'age',
];

/**
 * On Debian and Ubuntu, installs the missing system packages when root, and otherwise says which
 * one command would. On other systems there is nothing we could know, so nothing is done.
 * @param {{ desktop: boolean }} needs `desktop`: also the tools of the virtual desktop
 */
export async function installSystemPackages({ desktop }) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const wanted = desktop ? [...electronLibraries, ...desktopTools] : electronLibraries;
  const missing = await missingPackages(wanted);
  if (missing.length === 0) return;
  if (process.getuid() !== 0) {
    const names = (await installableNames(missing)).join(' ');
    throw new PlainError(`System packages are missing. Run: sudo apt-get install -y ${names}`);
  }
  say(`Installing system packages: ${missing.map(label).join(' ')}`);
  await apt(['update', '-qq']);
  const names = await installableNames(missing);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
  const still = await missingPackages(wanted);
  if (still.length > 0)
    throw new PlainError(`Still missing after apt-get: ${still.map(label).join(' ')}`);
  say('System packages installed.');
}

const label = names => [names].flat()[0];

async function missingPackages(wanted) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const query = ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...wanted.flat()];
  const { stdout } = await capture('dpkg-query', query);
  const installed = new Set(
    stdout
      .split('\n')
      .filter(line => line.endsWith(' installed'))
      .map(line => line.split(' ')[0]),
  );
  return wanted.filter(names => ![names].flat().some(name => installed.has(name)));
}

/** For a library with several names, the one this release offers. */
async function installableNames(missing) {
  const { stdout } = await capture('apt-cache', ['pkgnames', 'lib']);
  const known = new Set(stdout.split('\n'));
  return missing.map(names => [names].flat().findLast(name => known.has(name)) ?? label(names));
}

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=300'];
  // apt's own output goes to stderr: stdout belongs to the command that asked for this.
  const code = await run('apt-get', [...options, ...args], { env, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new PlainError(`apt-get ${args[0]} failed with exit code ${code}.`);
}
