import { expect, test } from 'vitest';
import { unknownService } from '../../../src/check/rules/unknown-service.ts';
import { found, placesOf } from '../found.ts';
import { recordOf } from '../record.ts';

const settings = { 'handbook.yaml': 'services: { queue: Job queue, mail: E-mails }\n' };
const of = (services: string) => ({ ...settings, ...recordOf([`services: ${services}`]) });

test('finds each that is not there, at its own place', () => {
  expect(placesOf(unknownService, of('[queue, quene, lake]'))).toEqual([
    'postmortems/report.md:2:19',
    'postmortems/report.md:2:26',
  ]);
});

test.each([
  ['quene', 'Did you mean `queue`?'],
  ['the lake', 'Write one that is there, such as `queue` or `mail`, or add `the-lake: the lake` below `services`'],
])('says what to type for %s', (name, words) => {
  const [issue] = found(unknownService, of(name));
  expect(issue).toMatchObject({ severity: 'error', line: 2, column: 11 });
  expect(issue?.suggestion).toContain(words);
});

test.each([
  ['ids and names, whatever their case', of('[Queue, e-mails]')],
  ['a handbook whose settings list none', recordOf(['services: whatever'])],
])('is silent on %s', (_name, files) => {
  expect(found(unknownService, files)).toEqual([]);
});
