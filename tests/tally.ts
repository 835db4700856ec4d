import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** How many tests went which way. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Leaves the numbers of a run in the file that HANDRAIL_TALLY names, for the closing line of `npm test`. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env['HANDRAIL_TALLY'];
    if (file === undefined) return;
    const tally: Tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot be loaded has no tests to fail.
      tally.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') tally[state]++;
      }
    }
    writeFileSync(file, JSON.stringify(tally));
  }
}
