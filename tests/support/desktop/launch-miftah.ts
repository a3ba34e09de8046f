import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from 'playwright/test';
import type { LaunchOptions } from './launch-options';
import { type RunningMiftah, startMiftah } from './running-miftah';

interface MiftahOptions {
  /** Choices for every launch in a file or a describe: `test.use({ launch: { locale: 'ar' } })`. */
  readonly launch: LaunchOptions;
  /** Set false in a test that provokes uncaught errors. */
  readonly failOnUncaught: boolean;
}

interface MiftahFixtures {
  /** A fresh user-data folder, removed after the test. */
  readonly userData: string;
  /** Launches the app, any number of times; what still runs at the end of the test is closed. */
  readonly launchMiftah: (options?: LaunchOptions) => Promise<RunningMiftah>;
  /** The app, launched. */
  readonly miftah: RunningMiftah;
  /** Its first window. */
  readonly page: Page;
}

/**
 * Playwright's `test` with the real app: own user-data folder, output attached to the report, and
 * a failure when the page or the main process had an error that nobody caught.
 */
export const test = base.extend<MiftahOptions & MiftahFixtures>({
  launch: [{}, { option: true }],
  failOnUncaught: [true, { option: true }],

  userData: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'user-data-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  launchMiftah: async ({ userData, launch, failOnUncaught }, use, testInfo) => {
    const launched: RunningMiftah[] = [];
    await use(async options => {
      const running = await startMiftah({ userData, ...launch, ...options });
      launched.push(running);
      return running;
    });
    const closed = await Promise.allSettled(launched.map(running => running.close()));
    for (const [index, running] of launched.entries())
      await testInfo.attach(`output-${index + 1}.txt`, { body: running.output() });
    for (const result of closed) if (result.status === 'rejected') throw result.reason;
    const uncaught = launched.flatMap(running => running.uncaught());
    if (failOnUncaught && uncaught.length > 0)
      throw new Error(`Miftah had uncaught errors:\n${uncaught.join('\n')}`);
  },

  miftah: async ({ launchMiftah }, use) => {
    await use(await launchMiftah());
  },

  page: async ({ miftah }, use) => {
    await use(miftah.page);
  },
});

export { expect };
