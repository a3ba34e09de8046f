import type { AppError } from '../../shared/app-error';
import type { LoginError } from '../../shared/login-error';
import type { PastedCredentials } from '../../shared/pasted-credentials';

/** What the form says above its buttons. */
export type Notice =
  | { readonly kind: 'filled'; readonly fields: readonly (keyof PastedCredentials)[] }
  | { readonly kind: 'signing-in' }
  | { readonly kind: 'works' }
  | { readonly kind: 'login-failed'; readonly login: LoginError }
  | { readonly kind: 'refused'; readonly error: AppError };
