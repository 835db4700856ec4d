import { expect, test } from 'vitest';
import { missingSection } from '../../../src/check/rules/missing-section.ts';
import { outdatedCopy } from '../../../src/check/rules/outdated-copy.ts';
import { found } from '../found.ts';
import { recordOf, recordPath, templateOf } from '../record.ts';

const template = templateOf(
  ['creates: postmortems', 'version: 3'],
  '# {{title}}',
  '',
  '## Impact',
  '',
  '## Luck',
  '',
  '## Surprises',
  '',
);
const made = (version: string, ...body: string[]) => ({
  ...template,
  ...recordOf([`template: form${version}`], ...body),
});
const impact = ['## Impact', '', 'Wet feet.', ''];

test('finds a copy of an earlier version, and tells once what it lacks', () => {
  const [issue, ...others] = found(outdatedCopy, made('@1', ...impact));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 2, column: 11 });
  expect(issue?.message).toContain('version 1 of `form`, and lacks what version 3 asks for: `Luck` and `Surprises`');
  expect(issue?.suggestion).toBe('Add `## Luck` and `## Surprises`, and write `template: form@3`.');
  expect(found(missingSection, made('@1', ...impact))).toEqual([]);
});

test.each([
  ['a copy that has all of it', made('@1', ...impact, '## Luck', '', 'It was day.', '', '## Surprises', '', 'Ducks.')],
  ['a copy of the latest version', made('@3', ...impact)],
  ['a record that does not say the version', made('', ...impact)],
])('is silent on %s', (_name, files) => {
  expect(found(outdatedCopy, files)).toEqual([]);
});
