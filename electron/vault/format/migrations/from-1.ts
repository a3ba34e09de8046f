import { z } from 'zod';
import { credentialSchema } from '../../../../shared/credential';
import { customEnvironmentSchema } from '../../../../shared/environment';
import { profileSchema } from '../../../../shared/profile';
import type { Migration } from './migration';

const schema = z.strictObject({
  formatVersion: z.literal(1),
  sequence: z.int().min(1),
  environments: z.array(customEnvironmentSchema),
  credentials: z.array(credentialSchema),
  profiles: z.array(profileSchema),
});

/** Version 2 notes when it was saved, so that a backup can be named by its time. Version 1 did not know. */
export const from1: Migration = old => {
  const parsed = schema.safeParse(old);
  return parsed.success ? { ...parsed.data, formatVersion: 2, savedAt: null } : null;
};
