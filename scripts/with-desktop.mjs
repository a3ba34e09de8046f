// Runs a command inside a private desktop session.
// Usage: node scripts/with-desktop.mjs [--key-store=unlocked|locked|none] -- command [arguments]
import { withDesktop } from './lib/desktop/session.mjs';
import { PlainError, runMain } from './lib/say.mjs';

await runMain(() => {
  const [options, [command, ...args]] = split(process.argv.slice(2));
  const keyStore = options.map(readKeyStore).at(-1) ?? 'unlocked';
  if (!command) throw new PlainError('Usage: with-desktop.mjs [--key-store=…] -- command [args]');
  return withDesktop({ command, args, keyStore });
});

function split(args) {
  const at = args.indexOf('--');
  return at < 0 ? [[], args] : [args.slice(0, at), args.slice(at + 1)];
}

function readKeyStore(option) {
  const state = option.match(/^--key-store=(unlocked|locked|none)$/)?.[1];
  if (!state) throw new PlainError(`Unknown option ${option}`);
  return state;
}
