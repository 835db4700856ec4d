import { expect, test } from 'vitest';
import { unknownRecord } from '../../../src/check/rules/unknown-record.ts';
import { found } from '../found.ts';
import { recordOf, recordPath, recordText } from '../record.ts';

const others = {
  [recordPath('2026-01-02-queue-stopped')]: recordText(['status: published']),
  [recordPath('2026-02-03-disk-full')]: recordText(['status: published']),
};
const of = (replaces: string, files = others) =>
  found(unknownRecord, { ...files, ...recordOf([`replaces: ${replaces}`]) });

test.each([
  ['2026-01-02-queue-stoped', 'Did you mean `replaces: 2026-01-02-queue-stopped`?'],
  ['2025-11-30-disk-full', 'Did you mean `replaces: 2026-02-03-disk-full`?'],
  ['something-else', 'Write the name of its file without the ending, such as `replaces: 2026-02-03-disk-full`'],
])('finds %s, and says what to type', (name, words) => {
  const [issue, ...more] = of(name);
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: recordPath(), line: 2, column: 11 });
  expect(issue?.message).toContain(`\`${name}\` in \`postmortems\``);
  expect(issue?.suggestion).toContain(words);
});

test('says so when there is no other record', () => {
  expect(of('any', {})[0]?.suggestion).toContain('no other record');
});

test.each(['2026-01-02-queue-stopped', '2026-01-02-queue-stopped.md', './2026-02-03-disk-full.md'])(
  'is silent on %s',
  (name) => {
    expect(of(name)).toEqual([]);
  },
);
