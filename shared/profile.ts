import { z } from 'zod';

/** How a profile signs in; later `pos` joins (identity-service.md, "Login request"). */
export const signInSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taxpayer') }),
  z.object({
    kind: z.literal('intermediary'),
    /** Registration number of the represented taxpayer; ASCII digits. */
    onBehalfOf: z.string().regex(/^[0-9]{1,30}$/),
  }),
]);
export type SignIn = z.infer<typeof signInSchema>;

/** One login that yields one token: a credential and how to sign in with it. */
export const profileSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  credentialId: z.string().min(1).max(64),
  signIn: signInSchema,
  /** The profile owner's own registration number, ASCII digits; empty when not given. */
  registrationNumber: z.string().max(30),
  /** Sent as `scope` when not empty. */
  scope: z.string().max(500),
  renewal: z.enum(['always', 'on-demand']),
  paused: z.boolean(),
  pinned: z.boolean(),
  tags: z.array(z.string().min(1).max(50)).max(30),
  notes: z.string().max(5000),
});
export type Profile = z.infer<typeof profileSchema>;

/** Do two profiles make the very same login? Then the second one is a duplicate (product.md P6). */
export function isSameLogin(
  a: Pick<Profile, 'credentialId' | 'signIn' | 'scope'>,
  b: Pick<Profile, 'credentialId' | 'signIn' | 'scope'>,
): boolean {
  const target = (s: SignIn) => (s.kind === 'intermediary' ? s.onBehalfOf : '');
  return (
    a.credentialId === b.credentialId &&
    a.scope === b.scope &&
    a.signIn.kind === b.signIn.kind &&
    target(a.signIn) === target(b.signIn)
  );
}
