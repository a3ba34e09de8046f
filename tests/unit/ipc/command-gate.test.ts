import { describe, expect, it, vi } from 'vitest';
import { createCommandGate, type Handlers } from '../../../electron/ipc/command-gate';
import { PARSERS } from '../../../electron/ipc/parsers';
import type { Sender } from '../../../electron/ipc/sender-guard';
import { COMMAND_NAMES } from '../../../shared/contract';
import { ok } from '../../../shared/result';
import { profileDraft } from '../../fakes/fake-world';

const page = (url = 'app://miftah/index.html', parent: object | null = null, id = 1) =>
  ({ senderFrame: { url, parent }, sender: { id } }) as unknown as Sender;

function gate(now = () => 0) {
  const handler = vi.fn(async () => ok());
  const onInternalError = vi.fn();
  const handlers = Object.fromEntries(
    COMMAND_NAMES.map(name => [name, handler]),
  ) as unknown as Handlers;
  return {
    handler,
    onInternalError,
    call: createCommandGate({ handlers, pageId: () => 1, now, onInternalError }),
  };
}

const refused = (reason: string) => ({ ok: false, error: { code: 'refused', reason } });

describe('the command gate', () => {
  it.each([
    ['another origin', page('https://evil.test/index.html')],
    ['a look-alike host', page('app://miftah.evil.test/index.html')],
    ['a file', page('file:///index.html')],
    ['user info', page('app://user@miftah/index.html')],
    ['nonsense', page('nonsense')],
    ['an iframe of ours', page('app://miftah/index.html', {})],
    ['another window', page('app://miftah/index.html', null, 2)],
    ['a frame that is gone', { senderFrame: null, sender: { id: 1 } } as Sender],
  ])('refuses %s', async (_who, sender) => {
    const { call, handler } = gate();
    expect(await call('renewToken', sender, { id: 'x' })).toEqual(refused('sender'));
    expect(handler).not.toHaveBeenCalled();
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'renewtoken'])(
    'refuses the unknown command %j',
    async name => {
      expect(await gate().call(name, page(), null)).toEqual(refused('unknown_command'));
    },
  );

  it.each([
    ['renewToken', null],
    ['renewToken', { id: '' }],
    ['renewToken', { id: 'x', extra: 1 }],
    ['renewToken', { id: { toString: () => 'x' } }],
    ['renewToken', JSON.parse('{"__proto__": {"id": "x"}}')],
    ['renewToken', ['x']],
    ['copyToken', { id: 'x', format: 'secret' }],
    ['saveProfile', { ...profileDraft(), name: 'x'.repeat(10_000_000) }],
    ['saveProfile', { ...profileDraft(), tags: Array.from({ length: 10_000 }, () => 'x') }],
    ['setPreferences', { language: 'fr' }],
    ['trySandbox', {}],
  ])('refuses %s with malformed arguments', async (name, request) => {
    const { call, handler } = gate();
    expect(await call(name, page(), request)).toEqual(refused('malformed'));
    expect(handler).not.toHaveBeenCalled();
  });

  it('lets a well-formed call of our page through', async () => {
    const { call, handler } = gate();
    expect(await call('saveProfile', page(), profileDraft())).toEqual(ok());
    expect(handler).toHaveBeenCalledWith(profileDraft());
  });

  it('turns an exception into an error without its words', async () => {
    const { call, handler, onInternalError } = gate();
    handler.mockRejectedValueOnce(new Error('canary-secret'));
    expect(await call('trySandbox', page(), null)).toEqual({
      ok: false,
      error: { code: 'internal' },
    });
    expect(onInternalError).toHaveBeenCalledOnce();
  });

  it('refuses a flood, and recovers a second later', async () => {
    let now = 0;
    const { call, handler } = gate(() => now);
    const answers = await Promise.all(
      Array.from({ length: 10_000 }, () => call('renewToken', page(), { id: 'x' })),
    );
    expect(answers.at(-1)).toEqual(refused('too_busy'));
    expect(handler.mock.calls.length).toBeLessThanOrEqual(300);
    now = 1_000;
    expect(await call('renewToken', page(), { id: 'x' })).toEqual(ok());
  });

  it('has a parser for every command of the contract', () => {
    expect(Object.keys(PARSERS).sort()).toEqual([...COMMAND_NAMES].sort());
  });
});
