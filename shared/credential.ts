import { z } from 'zod';

/** `YYYY-MM-DD`, a calendar day in Cairo. */
export const calendarDaySchema = z.iso.date();

/**
 * What ETA issues for one ERP system in one environment (product.md, "Words").
 * Lives in the main process and in the vault only.
 */
export const credentialSchema = z.object({
  id: z.string().min(1).max(64),
  environmentId: z.string().min(1).max(64),
  clientId: z.string().min(1).max(500),
  secret1: z.string().min(1).max(1000),
  /** Empty when ETA's second secret was not given. */
  secret2: z.string().max(1000),
  /** Which of the two a login uses. */
  activeSecret: z.union([z.literal(1), z.literal(2)]),
  secretsExpireOn: calendarDaySchema.nullable(),
  /** Where a login carries the credential: the header per RFC 2617, or the form body. Never both. */
  sendIn: z.enum(['header', 'body']),
});
export type Credential = z.infer<typeof credentialSchema>;

/** The secret that the next login uses. */
export function activeSecretOf(credential: Credential): string {
  return credential.activeSecret === 2 && credential.secret2 !== ''
    ? credential.secret2
    : credential.secret1;
}
