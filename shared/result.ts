import type { AppError } from './app-error';

/** The answer of everything that can be refused: a value, or an error that says why. */
export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success; without an argument, a success that carries nothing. */
export function ok(): Result<void, never>;
export function ok<T>(value: T): Result<T, never>;
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value };
}

/** A refusal. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Makes the compiler prove that a union was handled completely. Throws if it lied. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
