import type { LoginError } from '../../shared/login-error';
import type { LoginRequest } from '../ports/token-endpoint';
import { basicCredentials } from './client-authentication';
import { inertText } from './inert-text';

const MASK = '•••';

/** Fewer signs could stand in any sentence, and tell nobody anything. */
const RECOGNISABLE = 8;

/**
 * The error of a login without the secret it was made with. The service's own words are shown, and a service that
 * repeats what it was sent must not bring the secret to the page that way (promises.md 34).
 */
export function withoutSecret(error: LoginError, request: LoginRequest): LoginError {
  const writings = writingsOf(request);
  const clean = (words: string) => writings.reduce(masked, words);
  const { technicalName, serviceWords } = error;
  return {
    ...error,
    technicalName: clean(technicalName),
    serviceWords: serviceWords === null ? null : clean(serviceWords),
  };
}

/** As it was typed and as it was sent, made inert as the words were. */
function writingsOf({ clientId, clientSecret }: LoginRequest): readonly string[] {
  const basic = basicCredentials(clientId, clientSecret).replace('Basic ', '');
  const encoded = [
    encodeURIComponent(clientSecret),
    new URLSearchParams({ _: clientSecret }).toString().slice('_='.length),
  ];
  return [basic, ...encoded, clientSecret]
    .map(writing => inertText(writing, Number.POSITIVE_INFINITY))
    .filter(writing => writing.length >= RECOGNISABLE);
}

function masked(words: string, writing: string): string {
  const clean = words.replaceAll(writing, MASK);
  // The words were cut to a length, perhaps within the secret.
  for (let length = writing.length - 1; length >= RECOGNISABLE; length--) {
    if (clean.endsWith(writing.slice(0, length))) return `${clean.slice(0, -length)}${MASK}`;
  }
  return clean;
}
