import { addProfile } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';

const CANARY = 'canary-9876543210-secret';

test.describe('The page', () => {
  test('has the bridge and nothing of Node or Electron', async ({ page }) => {
    const seen = await page.evaluate(() => ({
      url: location.href,
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
        name => name in window,
      ),
      bridge: Object.keys((window as unknown as { miftah: object }).miftah).sort(),
    }));
    expect(seen.url).toMatch(/^app:\/\/miftah\//);
    expect(seen.node).toEqual([]);
    expect(seen.bridge).toContain('copyToken');
    expect(seen.bridge).not.toContain('send');
    expect(seen.bridge).not.toContain('invoke');
  });

  test('never holds a secret or a token', async ({ page, miftah }) => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      (
        window as unknown as { miftah: { onSnapshot: (f: (p: unknown) => void) => void } }
      ).miftah.onSnapshot(push => heard.push(JSON.stringify(push)));
    });
    const row = await addProfile(page, {
      name: 'Own',
      environment: 'Sandbox',
      clientId: 'facade01-0000-4000-8000-000000000001',
      secret1: '5ec2e701-0001-4000-8000-000000000001',
      secret2: CANARY,
    });
    await row.getByRole('button', { name: 'Copy token' }).click();
    await expect(row.getByText('Valid', { exact: true })).toBeVisible();
    const token = await miftah.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(token.split('.')).toHaveLength(3);
    const heard = await page.evaluate(() =>
      (window as unknown as { heard: string[] }).heard.join('\n'),
    );
    expect(heard).toContain('facade01');
    for (const secret of [CANARY, '5ec2e701-0001', token, token.split('.')[2] ?? 'none']) {
      expect(heard).not.toContain(secret);
      expect(await page.content()).not.toContain(secret);
    }
    await row.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit profile' });
    await expect(form.getByLabel('Client secret 1', { exact: true })).toHaveValue('');
    await expect(form.getByLabel('Client secret 2', { exact: true })).toHaveValue('');
  });

  test('is refused by main when it asks for nonsense', async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const { miftah } = window as unknown as {
        miftah: Record<string, (request: unknown) => Promise<unknown>>;
      };
      const ask = (name: string, request: unknown) => miftah[name]?.(request);
      return Promise.all([
        ask('renewToken', null),
        ask('renewToken', { id: 'nobody' }),
        ask('copyToken', { id: 'x', format: 'secret' }),
        ask('saveProfile', { name: 'x'.repeat(10_000_000) }),
        ask('setPreferences', JSON.parse('{"__proto__": {"theme": "dark"}, "theme": "pink"}')),
      ]);
    });
    const refused = { ok: false, error: { code: 'refused', reason: 'malformed' } };
    expect(answers).toEqual([
      refused,
      { ok: false, error: { code: 'not_found', what: 'profile' } },
      refused,
      refused,
      refused,
    ]);
  });

  test('is refused when it asks ten thousand times', async ({ page }) => {
    const last = await page.evaluate(async () => {
      const { miftah } = window as unknown as {
        miftah: { renewToken: (r: unknown) => Promise<{ error: unknown }> };
      };
      const answers = await Promise.all(
        Array.from({ length: 10_000 }, () => miftah.renewToken({ id: 'nobody' })),
      );
      return answers.map(answer => JSON.stringify(answer.error));
    });
    expect(last.some(error => error.includes('too_busy'))).toBe(true);
    await expect(page.getByRole('button', { name: 'Add a profile' })).toBeVisible();
  });

  test('cannot reach the network, open a window, leave, or get a permission', async ({
    page,
    miftah,
  }) => {
    const seen = await page.evaluate(async () => {
      const failed = (work: Promise<unknown>) =>
        work.then(
          () => false,
          () => true,
        );
      const frame = document.createElement('iframe');
      frame.src = 'http://127.0.0.1:9/';
      document.body.append(frame);
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      return {
        fetch: await failed(fetch('http://127.0.0.1:9/')),
        ownVault: await failed(
          fetch('app://miftah/../vault.age').then(r =>
            r.ok ? r : Promise.reject(new Error('no')),
          ),
        ),
        window: window.open('app://miftah/index.html') === null,
        injected: 'injected' in window,
        notifications: await Notification.requestPermission(),
        media: await failed(navigator.mediaDevices.getUserMedia({ audio: true })),
      };
    });
    expect(seen).toEqual({
      fetch: true,
      ownVault: true,
      window: true,
      injected: false,
      notifications: 'denied',
      media: true,
    });
    await page.evaluate(() => {
      location.href = 'http://127.0.0.1:9/';
    });
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/^app:\/\/miftah\//);
    expect(miftah.app.windows()).toHaveLength(1);
  });

  test('comes back after it crashed, and knows everything again', async ({ page, miftah }) => {
    await addProfile(page, {
      name: 'Lasting',
      environment: 'Production',
      clientId: 'client-l',
      secret1: 's',
    });
    // Playwright lets go of a crashed page, so the new one is asked through the main process.
    await miftah.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>(resolve => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => resolve());
          contents?.forcefullyCrashRenderer();
        }),
    );
    const text = () =>
      miftah.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      );
    await expect.poll(text).toContain('Lasting');
  });
});
