/** Prints one plain line about what set-up is doing. On stderr, so that stdout stays the command's own. */
export function say(line) {
  process.stderr.write(`[miftah] ${line}\n`);
}

/** An expected failure: its message is all a person needs, a stack trace would only hide it. */
export class PlainError extends Error {}

/** Runs a script's main function; prints an expected failure without a stack and exits 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof PlainError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}
