import { defineConfig } from 'playwright/test';

const minutes = 60_000;

/** Tests that drive the built app on a desktop. Started by scripts/, which provides both. */
export default defineConfig({
  // One desktop has one clipboard, one key store and one notification service.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A slow computer is no fault: these only end a test that hangs.
  timeout: 3 * minutes,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'demo', testDir: 'tests/demo', testMatch: 'tour.ts', timeout: 10 * minutes },
    { name: 'bench', testDir: 'tests/bench', testMatch: 'run.ts', timeout: 60 * minutes },
  ],
});
