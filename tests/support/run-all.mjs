/**
 * Every check and every test, one after the other; all of them run even when one fails.
 * Ends with one line, `N passed, N failed`: tests from the runners' own reports, and each failed check as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'dateline-tests-'));

/**
 * @typedef {object} Step
 * @property {string} script Name of the npm script.
 * @property {'vitest' | 'playwright'} [runner] Whose report to read; a step without one is a check.
 */

/** @type {readonly Step[]} In order of cost, so that a typing error shows first. */
const steps = [
  { script: 'format' },
  { script: 'lint' },
  { script: 'check' },
  { script: 'knip' },
  { script: 'unit', runner: 'vitest' },
  { script: 'component', runner: 'vitest' },
  { script: 'build' },
  { script: 'e2e', runner: 'playwright' },
];

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];

for (const step of steps) {
  console.log(`\n── npm run ${step.script}`);
  const report = join(reports, `${step.script}.json`);
  const reporters = {
    vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    playwright: ['--reporter=list,json'],
  };
  const extra = step.runner ? ['--', ...reporters[step.runner]] : [];
  const { status } = spawnSync('npm', ['run', '--silent', step.script, ...extra], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const counts = step.runner ? countsOf(step.runner, report) : { passed: 0, failed: 0 };
  passed += counts.passed;
  // A runner may fail without a failed test: a file that does not load, an error outside any test.
  failed += status === 0 ? counts.failed : Math.max(1, counts.failed);
  if (status !== 0 || counts.failed > 0) broken.push(step.script);
  if (step.runner && counts.passed + counts.failed === 0) {
    failed += status === 0 ? 1 : 0;
    broken.push(`${step.script} (ran no test)`);
  }
}

rmSync(reports, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {'vitest' | 'playwright'} runner
 * @param {string} path
 * @returns {{ passed: number, failed: number }}
 */
function countsOf(runner, path) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return runner === 'vitest'
    ? { passed: report.numPassedTests, failed: report.numFailedTests }
    : { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}
