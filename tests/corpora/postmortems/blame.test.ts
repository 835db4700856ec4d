import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blamefulIn } from '../../../src/check/blameful.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: blame in real post-mortems, because HANDRAIL_CORPORA is not set.');

function foundIn(name: string): string[] {
  const folder = join(corpora ?? '', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  expect(paths.length).toBeGreaterThan(30);
  return paths.flatMap((path) =>
    blamefulIn(readFileSync(join(folder, path), 'utf8')).map(
      ({ kind, words }) => `${path.slice(0, 10)} ${kind}: ${words}`,
    ),
  );
}

describe.skipIf(corpora === undefined)('blame in real texts', () => {
  // All of them were read: this is the one sentence that takes a person for a cause. The other sentences with such words say
  // "we", speak of machines, or note what was assumed before more was known.
  it('is found once in the post-mortems of a company that writes few', () => {
    expect(foundIn('dfds__postmortems')).toEqual(['PM2022-002 label: Human error']);
  });

  it('is not found in pages that explain how not to blame', () => {
    expect(foundIn('PagerDuty__incident-response-docs')).toEqual([]);
  });
});
