import { expect, test } from 'vitest';
import { similarRecord } from '../../../src/check/rules/similar-record.ts';
import type { Files } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { recordPath } from '../record.ts';

const report = (title: string, frontMatter: string[], ...body: string[]) =>
  `${['---', ...frontMatter, '---', '', `# ${title}`, '', ...body].join('\n')}\n`;
const words = 'A full disk on the mail machine stopped the queue, and receipts were late.';
const may = recordPath('2026-05-03-receipts');
const june = recordPath('2026-06-04-receipts-again');

/** Two reports of the same thing, among others that are not. */
const twice = (frontMatter: string[] = ['services: queue'], ...more: string[]): Files => ({
  [may]: report('Receipts came late, because a disk was full', ['services: queue'], words),
  [june]: report('Receipts came late, because a disk was full', frontMatter, words, ...more),
  [recordPath('2026-01-01-login')]: report(
    'Nobody could sign in',
    ['services: login'],
    'A certificate expired on New Year.',
  ),
  [recordPath('2026-02-01-search')]: report(
    'Search found nothing',
    ['services: search'],
    'The index was built from an empty folder.',
  ),
});

test('finds the later of two that are alike, and names the earlier with a link', () => {
  const [issue, ...others] = found(similarRecord, twice());
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: june, line: 5, column: 1 });
  expect(issue?.message).toContain(`\`Receipts came late, because a disk was full\` in \`${may}\``);
  expect(issue?.suggestion).toContain('`[Receipts came late, because a disk was full](2026-05-03-receipts.md)`');
});

test('goes by the days, and not by the names of the files', () => {
  const files = {
    ...twice(['services: queue', 'date: 2026-04-01']),
    [may]: report('Receipts came late, because a disk was full', ['date: 2026-05-03'], words),
  };
  expect(placesOf(similarRecord, files)).toEqual([`${may}:5:1`]);
});

test('writes a link whole, however long it is', () => {
  const long = recordPath(`2026-05-03-${'receipts-'.repeat(15)}late`);
  const { [may]: first = '', ...files } = twice();
  const [issue] = found(similarRecord, { ...files, [long]: first });
  expect(issue?.suggestion).toContain(`(${long.replace('postmortems/', '')})\``);
});

test.each([
  ['a record that links to the earlier one', twice(['services: queue'], '', 'As [in May](2026-05-03-receipts.md).')],
  ['a record that takes the place of it', twice(['services: queue', 'replaces: 2026-05-03-receipts'])],
  ['a record that changed the earlier one', twice(['services: queue', 'changes: [2026-05-03-receipts.md]'])],
  [
    'an earlier one that was withdrawn',
    {
      ...twice(),
      [may]: report('Receipts came late, because a disk was full', ['status: withdrawn'], words),
    },
  ],
  [
    'records of other folders',
    {
      ...Object.fromEntries(Object.entries(twice()).filter(([path]) => path !== june)),
      'templates/talk.md': '---\ncreates: talks\n---\n\n# {{title}}\n',
      'talks/2026-06-04.md': report('Receipts came late, because a disk was full', ['services: queue'], words),
    },
  ],
])('is silent on %s', (_name, files) => {
  expect(found(similarRecord, files)).toEqual([]);
});
