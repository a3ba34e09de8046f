import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Preferences } from '../../../shared/preferences';
import { ar } from '../../../shared/text/ar';
import { en } from '../../../shared/text/en';
import { takePagePicture } from './screenshot';

/** `MIFTAH_PICTURES=docs/pictures` renews the pictures of the documentation. */
const FOLDER = process.env.MIFTAH_PICTURES ?? 'test-results/pictures';

/** Every language with every theme. */
export const LOOKS = [
  { language: 'en', theme: 'light', text: en },
  { language: 'ar', theme: 'light', text: ar },
  { language: 'en', theme: 'dark', text: en },
  { language: 'ar', theme: 'dark', text: ar },
] as const;
export type Look = (typeof LOOKS)[number];

/** Changes language and theme, as the settings do. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.evaluate(
    change =>
      (
        window as unknown as { miftah: { setPreferences: (p: Partial<Preferences>) => unknown } }
      ).miftah.setPreferences(change),
    { language: look.language, theme: look.theme } as const,
  );
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look.theme);
}

/** Looks at a screen: a picture, no violation of WCAG 2.2 A and AA, nothing wider than the window. */
export async function look(page: Page, screen: string, wearing: Look): Promise<void> {
  await takePagePicture(page, FOLDER, `${screen}-${wearing.language}-${wearing.theme}`);
  const { violations } = await new AxeBuilder({ page })
    // Electron opens no second page for it.
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`),
    `${screen} ${wearing.language} ${wearing.theme}`,
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, screen).toBeLessThanOrEqual(0);
}
