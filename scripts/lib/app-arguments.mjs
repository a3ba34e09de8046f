import { say } from './say.mjs';

/**
 * Switches the app needs because of where it runs, not because of what it does.
 * @param {{ virtualDesktop: boolean }} where
 */
export function environmentSwitches({ virtualDesktop }) {
  const switches = [];
  if (process.platform === 'linux' && process.getuid() === 0) {
    say('Running as root: Chromium refuses its sandbox to root, so --no-sandbox is added.');
    switches.push('--no-sandbox');
  }
  // A desktop without a name does not tell Chromium which key store it has.
  if (virtualDesktop) switches.push('--password-store=gnome-libsecret');
  return switches;
}
