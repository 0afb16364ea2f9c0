import type { Reporter, TestCase } from 'vitest/node';

/** How a line begins that names a test which passed only when it was tried again. */
export const SECOND_TRY = 'Passed at a second try: ';

/** Names each test that needed a second try, so that a race is seen and mended though it stopped nobody. */
export default class SecondTries implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) console.log(`${SECOND_TRY}${test.module.relativeModuleId} > ${test.fullName}`);
  }
}
