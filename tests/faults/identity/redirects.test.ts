import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answering, answeringJson, tokenAnswer } from '../../support/hostile-server/answers';
import {
  type HostileServer,
  startHostileServer,
} from '../../support/hostile-server/hostile-server';

const bench = openIdentityBench();
let target: HostileServer;
beforeAll(async () => {
  target = await startHostileServer(answeringJson(200, tokenAnswer()));
});
afterAll(() => target.close());

describe('redirects are an error, and no secret reaches the target', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    for (const where of ['same host', 'other port', 'other host', 'relative'] as const) {
      it(`${status} to ${where}`, async () => {
        const location = {
          'same host': `http://127.0.0.1:${bench.server.port}/other`,
          'other port': `http://127.0.0.1:${target.port}/connect/token`,
          'other host': `http://localhost:${target.port}/connect/token`,
          relative: '/other',
        }[where];
        bench.server.play(answering(status, '', { Location: location }));
        const error = await bench.refusal({ sendIn: 'body' });
        expect(error).toMatchObject({ code: 'redirect', technicalName: `HTTP ${status}` });
        expect(bench.server.requests).toHaveLength(1);
        expect(target.requests).toHaveLength(0);
        expect(target.connections()).toBe(0);
      });
    }
  }

  it.each([
    'file:///etc/passwd',
    'data:application/json,{}',
    'javascript:1',
    'http://[bad',
    'http://user:pass@127.0.0.1/',
    '',
  ])('302 to %j', async location => {
    bench.server.play(answering(302, '', { Location: location }));
    expect(await bench.refusal()).toMatchObject({ code: 'redirect' });
    expect(bench.server.requests).toHaveLength(1);
  });

  it('302 to nowhere', async () => {
    bench.server.play(answering(302));
    expect(await bench.refusal()).toMatchObject({ code: 'redirect', httpStatus: 302 });
  });
});
