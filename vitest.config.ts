import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of whole sites, of real handbooks and in a browser: each takes seconds, and most of a core. */
const whole = ['tests/site/**/*.test.ts', 'tests/corpora/**/*.test.ts'];
const browser = ['tests/browser/**/*.test.ts'];
const fixtures = ['**/node_modules/**', 'tests/fixtures/**'];
const minute = 60_000;

/**
 * Fast tests first, so that a plain mistake is told at once; then one slow file after another. The order counts from 1:
 * Vitest puts what is 0 and runs alone at the end.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [...fixtures, ...whole, ...browser],
          testTimeout: minute / 2,
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'sites',
          include: whole,
          exclude: fixtures,
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          exclude: fixtures,
          testTimeout: minute,
          hookTimeout: 5 * minute,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
