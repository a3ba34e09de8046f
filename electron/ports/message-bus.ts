import type { Result } from '../../shared/result';

/** Linux desktops have two message buses (D-Bus): the person's session and the system's. */
export type BusName = 'session' | 'system';

export type BusCall = {
  readonly destination: string;
  readonly path: string;
  /** Interface and method, joined by a dot. */
  readonly member: string;
  /** Of the body, in D-Bus's own letters; left out when there is no body. */
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

export type BusFault =
  /** An error came back, or the other side is not there. */
  | 'refused'
  /** No answer in time. */
  | 'silent'
  /** There is a bus, at an address of a kind that we cannot use. */
  | 'unsupported';

/** Which signals to hear; what is left out may be anything. */
export type SignalMatch = {
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  /** The signal's first argument, when it is a text. */
  readonly firstArgument?: string;
};

/** A connection to a bus. Nothing it does rejects or throws. */
export type MessageBus = {
  /** The reply's values as they came: whoever asks parses them. A variant has its content under `value`. */
  readonly call: (
    call: BusCall,
    deadlineMs: number,
  ) => Promise<Result<readonly unknown[], BusFault>>;
  /** Hears signals until the bus is closed. `false` when the bus did not agree. */
  readonly listen: (
    match: SignalMatch,
    listener: (body: readonly unknown[]) => void,
  ) => Promise<boolean>;
  /** A value of D-Bus's type "variant", to be sent. */
  readonly variant: (signature: string, value: unknown) => unknown;
  readonly close: () => void;
};

/** Connects anew each time. */
export type OpenBus = (name: BusName) => Promise<Result<MessageBus, BusFault>>;
