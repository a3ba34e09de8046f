import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { IssuedToken, LoginRequest } from '../../../electron/ports/token-endpoint';
import type { LoginError } from '../../../shared/login-error';
import { answeringJson, tokenAnswer } from '../hostile-server/answers';
import {
  type HostileServer,
  type ServerOptions,
  startHostileServer,
} from '../hostile-server/hostile-server';
import type { HostLoginAnswer, IdentityHostCommands } from './identity-host';
import { type ElectronHost, startElectronHost } from './start-electron-host';

export type LoginChanges = Partial<LoginRequest> & {
  readonly deadlineMs?: number;
  readonly abortAfterMs?: number;
};

/**
 * For a test file: a real main process and a hostile service, and a login from one to the other.
 * After each test it fails if anything was thrown in the main process outside a promise.
 */
export class IdentityBench {
  #host: ElectronHost<IdentityHostCommands> | null = null;
  #server: HostileServer | null = null;

  get host(): ElectronHost<IdentityHostCommands> {
    return present(this.#host);
  }

  get server(): HostileServer {
    return present(this.#server);
  }

  async open(options: ServerOptions): Promise<void> {
    this.#server = await startHostileServer(answeringJson(200, tokenAnswer()), options);
    this.#host = await startElectronHost<IdentityHostCommands>({
      entry: join(import.meta.dirname, 'identity-host.ts'),
    });
    await this.host.call('setProxy', { mode: 'direct' });
  }

  async close(): Promise<void> {
    await this.#host?.close();
    await this.#server?.close();
  }

  async login({
    deadlineMs,
    abortAfterMs,
    ...changes
  }: LoginChanges = {}): Promise<HostLoginAnswer> {
    const request: LoginRequest = {
      identityUrl: `http://127.0.0.1:${this.server.port}`,
      clientId: 'client-id',
      clientSecret: 'client-secret',
      sendIn: 'header',
      onBehalfOf: null,
      scope: '',
      ...changes,
    };
    return this.host.call('login', {
      request,
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
      ...(abortAfterMs === undefined ? {} : { abortAfterMs }),
    });
  }

  /** The error of a login that must fail. */
  async refusal(changes?: LoginChanges): Promise<LoginError> {
    const { result } = await this.login(changes);
    if (result.ok) throw new Error('The login succeeded');
    return result.error;
  }

  /** The token of a login that must succeed. */
  async token(changes?: LoginChanges): Promise<IssuedToken> {
    const { result } = await this.login(changes);
    if (!result.ok) throw new Error(`The login failed: ${JSON.stringify(result.error)}`);
    return result.value;
  }
}

/** Opens a bench before the file's tests and closes it after them. */
export function openIdentityBench(options: ServerOptions = {}): IdentityBench {
  const bench = new IdentityBench();
  beforeAll(() => bench.open(options));
  afterEach(() => expect(bench.host.uncaught()).toEqual([]));
  afterAll(() => bench.close());
  return bench;
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('The bench is not open yet');
  return value;
}
