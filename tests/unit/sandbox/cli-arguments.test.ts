import { expect, test } from 'vitest';
import { parseCliArguments } from '../../../electron/sandbox/cli-arguments';

test.each([
  [[], 0],
  [['--port', '0'], 0],
  [['--port=8717'], 8717],
  [['--port', '65535'], 65535],
])('%j runs on port %i', (args, port) => {
  expect(parseCliArguments(args)).toEqual({ kind: 'run', port });
});

test.each([
  [['--port', '65536']],
  [['--port', '']],
  [['--port', '1e3']],
  [['--port', '٨٠']],
  [['--port', '-1']],
  [['--port']],
  [['--verbose']],
  [['x']],
])('%j is wrong', args => {
  expect(parseCliArguments(args)).toMatchObject({ kind: 'wrong', message: expect.any(String) });
});

test('help wins over a port', () => {
  expect(parseCliArguments(['--port', 'x', '--help'])).toEqual({ kind: 'help' });
});
