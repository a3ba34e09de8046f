import { parseArgs } from 'node:util';

export type CliArguments =
  | { readonly kind: 'run'; readonly port: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** How the command is used, in words. */
export const USAGE = `Usage: npm run sandbox -- [--port N]

Runs Miftah's Sandbox, an identity service with sample taxpayers, on 127.0.0.1.

  --port N   0 to 65535; 0 or left out: any free port
  --help     this text`;

/** Reads the command line, hostile until parsed. */
export function parseCliArguments(args: readonly string[]): CliArguments {
  let values: { port?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, help: { type: 'boolean' } },
    }));
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : 'Bad arguments' };
  }
  if (values.help) return { kind: 'help' };
  const port = values.port ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { kind: 'wrong', message: `--port must be a number from 0 to 65535, not "${port}"` };
  }
  return { kind: 'run', port: Number(port) };
}
