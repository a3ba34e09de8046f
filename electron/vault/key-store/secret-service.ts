import { z } from 'zod';
import { err, ok, type Result } from '../../../shared/result';
import type { BusCall, BusFault, MessageBus } from '../../ports/message-bus';

/** The service's name on the session bus (freedesktop.org, Secret Service API). */
export const SECRET_SERVICE = 'org.freedesktop.secrets';
/** What the API answers in place of an object that there is not. */
export const NOTHING = '/';
export const PATIENCE_MS = 3_000;

const ROOT = '/org/freedesktop/secrets';
/** The collection where Chromium keeps its key. */
const DEFAULT = 'default';

const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };
const SERVICE = { destination: SECRET_SERVICE, path: ROOT };

type Answer<T> = Promise<Result<T, BusFault>>;

/** A call whose reply must look like `schema`; another reply counts as refused. */
async function ask<T>(
  bus: MessageBus,
  call: BusCall,
  schema: z.ZodType<T>,
  deadlineMs: number = PATIENCE_MS,
): Answer<T> {
  const reply = await bus.call(call, deadlineMs);
  if (!reply.ok) return reply;
  const parsed = schema.safeParse(reply.value);
  return parsed.success ? ok(parsed.data) : err('refused');
}

/** Does the service run, and if not, does the bus know how to start it? */
export async function presence(bus: MessageBus): Answer<'running' | 'startable' | 'absent'> {
  const owned = await ask(
    bus,
    {
      ...BUS,
      member: 'org.freedesktop.DBus.NameHasOwner',
      signature: 's',
      body: [SECRET_SERVICE],
    },
    z.tuple([z.boolean()]),
  );
  if (!owned.ok) return owned;
  if (owned.value[0]) return ok('running');
  const names = await ask(
    bus,
    { ...BUS, member: 'org.freedesktop.DBus.ListActivatableNames' },
    z.tuple([z.array(z.string())]),
  );
  if (!names.ok) return names;
  return ok(names.value[0].includes(SECRET_SERVICE) ? 'startable' : 'absent');
}

/** Path of the default collection; `null` when there is none yet. Starts the service if need be. */
export async function defaultCollection(
  bus: MessageBus,
  deadlineMs: number,
): Answer<string | null> {
  const member = 'org.freedesktop.Secret.Service.ReadAlias';
  const call = { ...SERVICE, member, signature: 's', body: [DEFAULT] };
  const found = await ask(bus, call, z.tuple([z.string()]), deadlineMs);
  return found.ok ? ok(found.value[0] === NOTHING ? null : found.value[0]) : found;
}

export async function isLocked(bus: MessageBus, collection: string): Answer<boolean> {
  const call = {
    destination: SECRET_SERVICE,
    path: collection,
    member: 'org.freedesktop.DBus.Properties.Get',
    signature: 'ss',
    body: ['org.freedesktop.Secret.Collection', 'Locked'],
  };
  const answer = await ask(bus, call, z.tuple([z.object({ value: z.boolean() })]));
  return answer.ok ? ok(answer.value[0].value) : answer;
}

/** Asks to unlock a collection, or to make the default one; answers the prompt that a person has to answer first. */
export async function openingPrompt(bus: MessageBus, collection: string | null): Answer<string> {
  const service = 'org.freedesktop.Secret.Service';
  const label = 'org.freedesktop.Secret.Collection.Label';
  const call =
    collection === null
      ? {
          member: `${service}.CreateCollection`,
          signature: 'a{sv}s',
          // The label that libsecret gives it.
          body: [{ [label]: bus.variant('s', 'Default keyring') }, DEFAULT],
        }
      : { member: `${service}.Unlock`, signature: 'ao', body: [[collection]] };
  const answer = await ask(bus, { ...SERVICE, ...call }, z.tuple([z.unknown(), z.string()]));
  return answer.ok ? ok(answer.value[1]) : answer;
}
