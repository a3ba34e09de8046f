import { parseCliArguments, USAGE } from './cli-arguments';
import { credentialsText } from './credentials-text';
import { SAMPLE_SYSTEMS } from './sample-systems';
import { startSandbox } from './start-sandbox';

/** `npm run sandbox`: exit code 2 for bad arguments, 1 when the Sandbox cannot start, 0 when it was stopped. */
async function main(): Promise<void> {
  const parsed = parseCliArguments(process.argv.slice(2));
  switch (parsed.kind) {
    case 'help':
      console.log(USAGE);
      return;
    case 'wrong':
      console.error(`${parsed.message}\n\n${USAGE}`);
      process.exitCode = 2;
      return;
    case 'run':
      return run(parsed.port);
  }
}

async function run(port: number): Promise<void> {
  const sandbox = await startSandbox({ port });
  const stop = () => void sandbox.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Miftah Sandbox (not ETA): ${sandbox.url}

Sample credentials, all invented:

${credentialsText(SAMPLE_SYSTEMS)}

Running at ${sandbox.url} until Ctrl-C.`);
}

/** Why the Sandbox could not start, in one line. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return 'That port is already in use. Choose another, or leave --port out.';
  if (code === 'EACCES') return 'This port needs rights you do not have. Choose one above 1023.';
  return error instanceof Error ? error.message : 'Unknown error';
}

main().catch((error: unknown) => {
  console.error(`The Sandbox could not start. ${whyNot(error)}`);
  process.exitCode = 1;
});
