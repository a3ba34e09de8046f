// Pictures of every screen: node tests/support/page-harness/take-pictures.mjs [folder]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { openHarness } from './open-harness.mjs';

const folder = process.argv[2] ?? 'test-results/pictures';
await mkdir(folder, { recursive: true });
const harness = await openHarness();
const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 900, height: 600 };

async function picture(name, options, viewport, act) {
  const page = await harness.open(options, viewport);
  await page.waitForTimeout(300);
  await act?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  // AxeBuilder needs a page it can open from; legacy mode runs in this one.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  for (const { id, nodes } of violations) {
    console.log(
      `${name}: ${id}: ${nodes
        .map(n => n.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
    );
  }
  await page.close();
}

for (const language of ['en', 'ar']) {
  for (const theme of ['light', 'dark']) {
    const digits = language === 'ar' && theme === 'dark' ? 'arabic-indic' : 'latin';
    const preferences = { language, theme, digits };
    const sample = (count, change = {}) => ({ count, preferences, change });
    const name = what => `${what}-${language}-${theme}`;
    const row = (page, id) => page.locator(`[data-id="profile-${id}"]`);
    const memory = { kind: 'open', keptIn: 'memory', reason: 'no_key_store' };
    const unreadable = {
      kind: 'unreadable',
      cause: 'slot_unreadable',
      folder: '/home/mona/.config/Miftah',
    };

    await picture(name('desk'), sample(30), WIDE);
    await picture(name('desk-small'), sample(30), SMALL);
    await picture(name('details'), sample(30), WIDE, page => row(page, 1).click());
    await picture(name('error'), sample(30), SMALL, page => row(page, 2).click());
    await picture(name('menu'), sample(30), WIDE, page =>
      row(page, 9).locator('[data-action=more]').click(),
    );
    await picture(name('copied'), sample(30, { saveFault: 'disk_full' }), WIDE, page =>
      row(page, 9).locator('[data-action=copy]').click(),
    );
    await picture(name('delete'), sample(3), WIDE, async page => {
      await row(page, 0).locator('[data-action=more]').click();
      await page.getByRole('menuitem').last().click();
      await page.getByRole('dialog').waitFor();
    });
    await picture(name('nothing'), sample(3), SMALL, page =>
      page.getByRole('searchbox').fill('zzz'),
    );
    await picture(name('first-run'), sample(0, { vault: memory }), WIDE);
    await picture(name('unreadable'), sample(0, { vault: unreadable }), SMALL);
  }
}
for (const complaint of new Set(harness.complaints)) console.log(`console: ${complaint}`);
await harness.close();
