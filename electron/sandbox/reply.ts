/** A whole HTTP answer as data; the server adds what every answer carries (`Date`, `Cache-Control`, the Sandbox's mark). */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Added to the clock for the `Date` header, milliseconds. */
  readonly clockAheadMs: number;
};

type Extras = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly clockAheadMs?: number;
};

/** A JSON answer. */
export function json(status: number, value: unknown, extras: Extras = {}): Reply {
  return build(status, 'application/json; charset=UTF-8', JSON.stringify(value), extras);
}

/** A web page. */
export function html(status: number, body: string, extras: Extras = {}): Reply {
  return build(status, 'text/html; charset=UTF-8', body, extras);
}

/** An answer in plain words. */
export function plain(status: number, body: string, extras: Extras = {}): Reply {
  return build(status, 'text/plain; charset=UTF-8', `${body}\n`, extras);
}

function build(status: number, contentType: string, body: string, extras: Extras): Reply {
  return {
    status,
    headers: { 'Content-Type': contentType, ...extras.headers },
    body,
    clockAheadMs: extras.clockAheadMs ?? 0,
  };
}
