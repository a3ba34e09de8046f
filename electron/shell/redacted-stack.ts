/** The error's class and where in our code it arose; the message is left out. */
export function redactedStack(error: unknown): string {
  if (!(error instanceof Error)) return 'Uncaught: not an Error';
  const stack = error.stack ?? '';
  const afterMessage = error.message === '' ? stack : (stack.split(error.message).at(-1) ?? '');
  const lines = afterMessage.split('\n').filter(line => /^\s+at /.test(line));
  return [`Uncaught ${error.name}`, ...lines.map(withoutFolders)].join('\n');
}

/** `at f (/home/someone/app/main.js:1:2)` becomes `at f (main.js:1:2)`: a folder can hold a person's name. */
function withoutFolders(line: string): string {
  return line.replace(/(\(|at )[^()]*[\\/]/, '$1');
}
