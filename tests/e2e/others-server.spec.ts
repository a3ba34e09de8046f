import type { Bridge } from '../../shared/contract';
import { readClipboard } from '../support/desktop/clipboard';
import { addEnvironment, addProfile, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';
import { type OthersServer, startOthersServer } from '../support/desktop/others-server';

let server: OthersServer;

test.beforeEach(async () => {
  server = await startOthersServer();
});

test.afterEach(async () => {
  await server.stop();
});

const SPECIAL_SECRET = ':+%/ é 漢 "x';

test.describe('An OAuth server that others wrote', () => {
  test('receives RFC 2617 bytes, and a taxpayer never inherits an intermediary', async ({
    page,
  }) => {
    await addEnvironment(page, 'Office', `${server.url}/connect/token/`);
    const office = { environment: 'Office', clientId: 'client+1/é', secret1: SPECIAL_SECRET };
    const intermediary = await addProfile(page, {
      name: 'On behalf',
      ...office,
      onBehalfOf: '٢٠٠٠٠٠٠٠١',
    });
    const taxpayer = await addProfile(page, {
      name: 'Own',
      environment: 'Office',
      credential: 'client+1/é',
    });

    await intermediary.getByRole('button', { name: 'Get token' }).click();
    await expect(intermediary.getByText('Valid', { exact: true })).toBeVisible();
    await taxpayer.getByRole('button', { name: 'Get token' }).click();
    await expect(taxpayer.getByText('Valid', { exact: true })).toBeVisible();

    const basic = Buffer.from(`client+1/é:${SPECIAL_SECRET}`, 'utf8').toString('base64');
    expect(server.logins).toHaveLength(2);
    for (const login of server.logins) {
      expect(login.headers.authorization).toBe(`Basic ${basic}`);
      expect(login.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
      expect(login.body).toEqual({ grant_type: 'client_credentials' });
      expect(login.headers.cookie).toBeUndefined();
    }
    expect(server.logins[0]?.headers.onbehalfof).toBe('200000001');
    expect(server.logins[1]?.headers).not.toHaveProperty('onbehalfof');
  });

  test('receives the credential in the body, and only there, when asked', async ({ page }) => {
    await addEnvironment(page, 'Office', server.url);
    const row = await addProfile(page, {
      name: 'In body',
      environment: 'Office',
      clientId: 'client-2',
      secret1: SPECIAL_SECRET,
      sendIn: 'body',
      scope: 'InvoicingAPI',
    });
    await row.getByRole('button', { name: 'Get token' }).click();
    await expect(row.getByText('Valid', { exact: true })).toBeVisible();
    expect(server.logins[0]?.headers.authorization).toBeUndefined();
    expect(server.logins[0]?.body).toEqual({
      grant_type: 'client_credentials',
      scope: 'InvoicingAPI',
      client_id: 'client-2',
      client_secret: SPECIAL_SECRET,
    });
  });

  test('sees a short token renewed in time, by itself, and the old one kept meanwhile', async ({
    page,
  }) => {
    server.issueFor(45);
    await addEnvironment(page, 'Office', server.url);
    const row = await addProfile(page, {
      name: 'Short',
      environment: 'Office',
      clientId: 'client-3',
      secret1: 'secret',
    });
    await row.getByRole('button', { name: 'Copy token' }).click();
    await expect(page.getByRole('status')).toContainText([/Token of Short/]);
    const first = await readClipboard();
    const timer = row.getByRole('timer');
    const firstExpiry = Number(await timer.getAttribute('data-expires-at'));

    await expect.poll(() => server.logins.length, { timeout: 60_000 }).toBe(2);
    expect(Date.now()).toBeLessThan(firstExpiry);
    await expect
      .poll(async () => Number(await timer.getAttribute('data-expires-at')))
      .toBeGreaterThan(firstExpiry);
    await row.getByRole('button', { name: 'Copy token' }).click();
    await expect.poll(readClipboard).not.toBe(first);

    // A failing renewal keeps what is in hand.
    server.refuseWith(503, {});
    await expect.poll(() => server.logins.length, { timeout: 60_000 }).toBeGreaterThan(2);
    await expect(row.getByText('Retrying', { exact: true })).toBeVisible();
    expect(Number(await timer.getAttribute('data-expires-at'))).toBeGreaterThan(Date.now());
    server.refuseWith(200, null);
    await expect(row.getByText('Valid', { exact: true })).toBeVisible({ timeout: 60_000 });
  });

  test('is asked once however often a person clicks', async ({ page }) => {
    await addEnvironment(page, 'Office', server.url);
    const row = await addProfile(page, {
      name: 'Busy',
      environment: 'Office',
      clientId: 'client-4',
      secret1: 'secret',
    });
    await page.evaluate(async () => {
      const { miftah } = window as unknown as { miftah: Bridge };
      const id = await new Promise<string>(resolve => {
        miftah.onSnapshot(push => {
          if (push.kind === 'full') resolve(push.snapshot.profiles[0]?.id ?? '');
        });
        void miftah.requestSnapshot(null);
      });
      await Promise.all(Array.from({ length: 20 }, () => miftah.renewToken({ id })));
    });
    await expect(rowOf(page, 'Busy').getByText('Valid', { exact: true })).toBeVisible();
    await expect(row.getByRole('button', { name: 'Renew now' })).toBeVisible();
    expect(server.logins).toHaveLength(1);
  });
});
