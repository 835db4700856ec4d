import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Tests of whole sites, of real handbooks and in a browser: each takes seconds, and most of a core. */
const whole = ['tests/site/**/*.test.ts', 'tests/corpora/**/*.test.ts'];
const browser = ['tests/browser/**/*.test.ts'];
const fixtures = ['**/node_modules/**', 'tests/fixtures/**'];
const minute = 60_000;

/** Tests that put something in the place of a module, which nobody may have loaded before. */
const mocking = globSync('tests/**/*.test.ts', { exclude: fixtures }).filter((path) =>
  readFileSync(path, 'utf8').includes('vi.mock('),
);

/** What takes longest comes first in its group, or one worker would be busy with it while the others are done. */
const longest = ['tests/corpora/build.test.ts', 'tests/site/build.test.ts', 'tests/browser/pages.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((path) => moduleId.endsWith(path));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** Whole sites and browsers need memory too, however many cores there are. */
const cores = Math.min(availableParallelism(), 4);

/**
 * Fast tests first, so that a plain mistake is told at once; then the slow ones. The order counts from 1: Vitest puts what
 * is 0 and runs alone at the end.
 *
 * Test files share the modules that a worker has loaded: to load them anew for each file takes longer than the tests. So
 * no module keeps anything between two calls that a test could trip over, and tests leave the process as they found it.
 */
export default defineConfig({
  test: {
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [...fixtures, ...whole, ...browser, ...mocking],
          testTimeout: minute / 2,
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'mocking',
          include: mocking,
          isolate: true,
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          include: whole,
          exclude: fixtures,
          globalSetup: ['tests/shared-sites.ts'],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          maxWorkers: cores,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          exclude: fixtures,
          globalSetup: ['tests/shared-sites.ts'],
          testTimeout: minute,
          hookTimeout: 5 * minute,
          maxWorkers: cores,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
