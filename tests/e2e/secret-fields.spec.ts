import type { Locator, Page } from 'playwright/test';
import { readClipboard, writeClipboard } from '../support/desktop/clipboard';
import { addProfile, fillForm, openForm, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';

const PROFILE = {
  name: 'Blue Heron',
  environment: 'Sandbox',
  clientId: 'facade02-0000-4000-8000-000000000002',
  secret1: 'Quartz-5ec2e702-0001-4000-Lantern',
  secret2: 'Walnut-5ec2e702-0002-4000-Harbour',
};
const BY_HAND = 'selected by hand';
/** Longer than Chromium takes to hand a selection to the X server. */
const SETTLE_MS = 400;

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Every way to select text that a person has, with the bare mouse: what is clicked on may be gone by the time the
 * button comes up again.
 */
const GESTURES: Readonly<Record<string, (page: Page, box: Box) => Promise<void>>> = {
  drag: (page, { left, right, top, bottom }) => drag(page, [left, top], [right, bottom]),
  'drag from above': (page, { left, right, top, bottom }) =>
    drag(page, [left, top - 30], [right, bottom + 6]),
  'double click': (page, { left, top }) => page.mouse.dblclick(left + 20, top + 6),
  'triple click': (page, { left, top }) => page.mouse.click(left + 20, top + 6, { clickCount: 3 }),
  'select all': async (page, { left, top }) => {
    await page.mouse.click(left + 20, top + 6);
    await page.keyboard.press('Control+A');
  },
  'shift and arrows': async (page, { left, top }) => {
    await page.mouse.click(left + 20, top + 6);
    await page.keyboard.press('Home');
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+End');
  },
};

type Point = readonly [x: number, y: number];

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 8 });
  await page.mouse.up();
}

/** The inside of what an element covers. */
async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing there to select.');
  const { x, y, width, height } = box;
  return { left: x + 2, right: x + width - 2, top: y + 4, bottom: y + height - 4 };
}

/** Shows a secret for the whole of its time, whether it is shown already or not. */
async function showAnew(toggle: Locator): Promise<void> {
  if ((await toggle.getAttribute('aria-label'))?.startsWith('Hide')) await toggle.click();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-label', /^Hide/);
}

/**
 * Selects in every way and copies what is selected: the secret must reach neither of X11's selections. `toggle`: the
 * button that shows it, for a gesture that begins elsewhere hides it again.
 */
async function expectOutOfReach(page: Page, target: Locator, toggle?: Locator): Promise<void> {
  for (const [name, gesture] of Object.entries(GESTURES)) {
    await writeClipboard(BY_HAND, 'primary');
    await writeClipboard(BY_HAND);
    if (toggle) await showAnew(toggle);
    await gesture(page, await boxOf(target));
    await page.keyboard.press('Control+C');
    await page.waitForTimeout(SETTLE_MS);
    for (const selection of ['primary', 'clipboard'] as const) {
      const text = await readClipboard(selection);
      expect(text, `${name}, ${selection}`).not.toContain(PROFILE.secret1.slice(0, 6));
      expect(text, `${name}, ${selection}`).not.toContain(PROFILE.secret1.slice(-6));
    }
  }
}

test('what can be selected does reach the primary selection, so these tests can see it', async ({
  page,
}) => {
  const form = await openForm(page);
  await fillForm(form, PROFILE);
  const clientId = form.getByLabel('Client ID', { exact: true });
  for (const name of ['drag', 'triple click', 'select all', 'shift and arrows']) {
    await writeClipboard(BY_HAND, 'primary');
    await GESTURES[name]?.(page, await boxOf(clientId));
    await expect.poll(() => readClipboard('primary'), name).toContain(PROFILE.clientId.slice(0, 6));
  }
});

test('a typed secret cannot be selected while it is masked', async ({ page }) => {
  const form = await openForm(page);
  await fillForm(form, PROFILE);
  await expectOutOfReach(page, form.getByLabel('Client secret 1', { exact: true }));
});

for (const part of ['input', 'text'] as const) {
  test(`a typed secret cannot be selected while it is shown: ${part}`, async ({ page }) => {
    const form = await openForm(page);
    await fillForm(form, PROFILE);
    const input = form.getByLabel('Client secret 1', { exact: true });
    const text = form.getByText(PROFILE.secret1, { exact: true });
    const toggle = form.getByRole('button', { name: /^(Reveal|Hide)$/ }).first();
    await showAnew(toggle);
    await expect(text).toBeVisible();
    await expect(input).toHaveAttribute('type', 'password');
    await expectOutOfReach(page, part === 'input' ? input : text, toggle);
    // What is hidden again is gone from the page.
    await form.getByLabel('Profile name').focus();
    await expect(text).toHaveCount(0);
  });
}

test('a stored secret is shown for a moment, copied, and never selected', async ({
  miftah,
  page,
}) => {
  await addProfile(page, PROFILE);
  await rowOf(page, PROFILE.name).click();
  const details = page.getByRole('region', { name: `Details of ${PROFILE.name}` });
  const reveal = details.getByRole('button', { name: 'Reveal client secret 1' });
  const hide = details.getByRole('button', { name: 'Hide client secret 1' });
  const text = details.getByText(PROFILE.secret1, { exact: true });
  const isInPage = async () => (await page.content()).includes(PROFILE.secret1);

  expect(await isInPage()).toBe(false);
  await reveal.click();
  await expect(text).toBeVisible();
  await expect(details.getByText(PROFILE.secret2)).toHaveCount(0);
  const toggle = details.getByRole('button', { name: /^(Reveal|Hide) client secret 1$/ });
  await expectOutOfReach(page, text, toggle);

  await showAnew(toggle);
  await expect(text).toBeVisible();
  await hide.click();
  expect(await isInPage()).toBe(false);

  await details.getByRole('button', { name: 'Copy client secret 2' }).click();
  await expect.poll(() => readClipboard()).toBe(PROFILE.secret2);
  expect(await readClipboard('primary')).not.toContain(PROFILE.secret2);
  await expect(
    page.getByRole('status').filter({ hasText: `Secret of ${PROFILE.clientId} (Sandbox) copied` }),
  ).toBeVisible();

  await reveal.click();
  await expect(text).toBeVisible();
  await miftah.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
  await expect(reveal).toBeVisible();
  expect(await isInPage()).toBe(false);

  await reveal.click();
  await expect(text).toBeVisible();
  await page.waitForTimeout(14_000);
  await expect(text).toBeVisible();
  await expect(reveal).toBeVisible({ timeout: 3_000 });
  expect(await isInPage()).toBe(false);
});
