/** What a host can be asked to do. Arguments and answers cross as JSON. */
export type HostCommands = Readonly<Record<string, (argument: never) => unknown>>;

export type HostRequest = {
  readonly id: number;
  readonly command: string;
  readonly argument: unknown;
};

/** `uncaught`: every uncaught exception and unhandled rejection of the host so far. */
export type HostReply = { readonly id: number; readonly uncaught: readonly string[] } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string }
);

/** Marks our lines among whatever else the runtime prints. */
export const REPLY_PREFIX = '@host ';
