/**
 * Command-line switches that would open the program or its traffic to others; the packaged program refuses to start
 * with any of them (promises.md 32). Names without dashes; a trailing `*` matches any ending.
 */
const REFUSED = [
  'inspect*',
  'remote-debugging-*',
  'ignore-certificate-errors*',
  'allow-insecure-localhost',
  'allow-running-insecure-content',
  'disable-web-security',
  'unsafely-treat-insecure-origin-as-secure',
  'host-rules',
  'host-resolver-rules',
  'log-net-log',
  'net-log-capture-mode',
  'ssl-key-log-file',
  'load-extension',
  'js-flags',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
] as const;

/** The refused switches among the arguments, as they were written, without their values. */
export function refusedSwitches(argv: readonly string[]): string[] {
  return argv
    .filter(argument => argument.startsWith('-'))
    .map(argument => argument.split('=')[0] ?? argument)
    .filter(argument => {
      const name = argument.replace(/^-+/, '').toLowerCase();
      return REFUSED.some(refused =>
        refused.endsWith('*') ? name.startsWith(refused.slice(0, -1)) : name === refused,
      );
    });
}

/** Environment variables that weaken TLS, leak its keys or change what code runs: they have no say here. */
export const DROPPED_VARIABLES = [
  'SSLKEYLOGFILE',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
] as const;
