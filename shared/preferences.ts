import { z } from 'zod';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person may set that is no secret; kept by electron-store. */
export const preferencesSchema = z.object({
  /** `null`: follow the system until a person chooses. */
  language: z.enum(LANGUAGES).nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  digits: z.enum(['latin', 'arabic-indic']).default('latin'),
  /** Minutes without input until Miftah locks itself; `null` for never. */
  lockAfterMinutes: z
    .union([z.literal(1), z.literal(5), z.literal(15), z.literal(60)])
    .nullable()
    .default(15),
  lockOnSleep: z.boolean().default(true),
  /** Lock when the operating system locks its screen. */
  lockWithScreen: z.boolean().default(true),
  /** Keep tokens fresh while locked; the identity key is dropped all the same. */
  renewWhileLocked: z.boolean().default(false),
  /** Seconds until a copied token or secret leaves the clipboard; `null` for never. */
  clearTokenAfter: z
    .union([z.literal(30), z.literal(60), z.literal(300)])
    .nullable()
    .default(60),
  clearSecretAfter: z
    .union([z.literal(15), z.literal(30), z.literal(60)])
    .nullable()
    .default(30),
  /** `dismissed`: a person chose "Not now". */
  passphraseAdvice: z.enum(['show', 'dismissed']).default('show'),
});
export type Preferences = z.infer<typeof preferencesSchema>;
