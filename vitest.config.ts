import { defineConfig } from 'vitest/config';

const seconds = 1_000;

/** Everything but the real desktop: rules, parts against fakes and real adapters, faults. */
export default defineConfig({
  test: {
    environment: 'node',
    // One screen, one clipboard and one session bus: tests that need them must not meet.
    maxWorkers: 1,
    include: ['tests/{unit,contracts,faults,architecture}/**/*.test.{ts,tsx}'],
    // A slow computer is no fault: these only end a test that hangs.
    testTimeout: 60 * seconds,
    hookTimeout: 60 * seconds,
    teardownTimeout: 30 * seconds,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
