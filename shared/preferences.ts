import { z } from 'zod';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person may set that is no secret; kept by electron-store. */
export const preferencesSchema = z.object({
  /** `null`: follow the system until a person chooses. */
  language: z.enum(LANGUAGES).nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  digits: z.enum(['latin', 'arabic-indic']).default('latin'),
});
export type Preferences = z.infer<typeof preferencesSchema>;
