import { readFileSync } from 'node:fs';

/**
 * Reads how a runner's tests went from its JSON report. A runner that left no report, ran nothing
 * or failed without naming a failed test counts as one failure: silence never looks like success.
 * @param {{ file: string, exitCode: number, read: (report: object) => import('./tally.mjs').Tally }} run
 * @returns {import('./tally.mjs').Tally & { note?: string }}
 */
export function readReport({ file, exitCode, read }) {
  let tally;
  try {
    tally = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      note: `exit code ${exitCode}, no report (${error.message})`,
    };
  }
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) return { ...tally, failed: 1, note: 'no test was run' };
  if (exitCode !== 0) return { ...tally, failed: 1, note: `exit code ${exitCode}` };
  return tally;
}

/** Vitest: a file that does not load has no tests but a status. */
export function readVitest(report) {
  const broken = report.testResults.filter(
    suite =>
      suite.status === 'failed' && !suite.assertionResults.some(test => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright: errors outside tests, such as a file that does not load, are listed apart. */
export function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
