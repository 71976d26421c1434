import { readFileSync } from 'node:fs';

// Plain JavaScript: .ci/run starts it with whatever Node there is.

/** A file that fails as a whole, before or after its tests, counts as one failure. */
const failedAsAWhole = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/** The counts in a report of vitest. @throws where there is none */
function countsIn(path) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const failed = numFailedTests + testResults.filter(failedAsAWhole).length;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

let counts;
try {
  counts = countsIn(process.argv[2]);
} catch (error) {
  console.error(`the tests left no report: ${error.message}`);
  counts = { passed: 0, failed: 1, skipped: 0 };
}
const { passed, failed, skipped } = counts;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
