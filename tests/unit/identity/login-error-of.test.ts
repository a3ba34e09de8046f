import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  loginErrorOfStatus,
  loginErrorOfTransport,
} from '../../../electron/identity/login-error-of';
import { TransportFault } from '../../../electron/identity/transport-fault';
import { LOGIN_ERROR_CODES } from '../../../shared/login-error';

describe('loginErrorOfTransport', () => {
  it.each([
    [new Error('net::ERR_NAME_NOT_RESOLVED'), 'dns_failure', 'ERR_NAME_NOT_RESOLVED'],
    [new TypeError('fetch failed'), 'network_other', 'ERR_FAILED'],
    ['net::ERR_TIMED_OUT', 'timeout', 'ERR_TIMED_OUT'],
    [undefined, 'network_other', 'ERR_FAILED'],
    [new TransportFault({ kind: 'redirect', status: 307 }), 'redirect', 'HTTP 307'],
    [new TransportFault({ kind: 'status', status: 999 }), 'http_other', 'HTTP 999'],
    [new TransportFault({ kind: 'deadline' }), 'timeout', 'ERR_TIMED_OUT'],
    [new TransportFault({ kind: 'aborted' }), 'network_other', 'ERR_ABORTED'],
  ])('%s', (error, code, technicalName) => {
    expect(loginErrorOfTransport(error)).toMatchObject({ code, technicalName });
  });

  it('answers for anything thrown', () => {
    fc.assert(
      fc.property(fc.anything(), thrown => {
        expect(LOGIN_ERROR_CODES).toContain(loginErrorOfTransport(thrown).code);
      }),
    );
  });
});

describe('persistence', () => {
  it('architecture.md: network, 408, 429 and 5xx are transient', () => {
    for (const status of [408, 429, 500, 503, 599]) {
      expect(loginErrorOfStatus(status, null, null).persistence).toBe('transient');
    }
    for (const name of ['ERR_NAME_NOT_RESOLVED', 'ERR_INTERNET_DISCONNECTED', 'ERR_FAILED']) {
      expect(loginErrorOfTransport(new Error(`net::${name}`)).persistence).toBe('transient');
    }
  });

  it('refusals are permanent', () => {
    for (const status of [401, 403, 404, 405]) {
      expect(loginErrorOfStatus(status, null, null).persistence).toBe('permanent');
    }
  });
});
