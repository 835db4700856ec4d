import { expect, test } from 'vitest';
import { unknownSeverity } from '../../../src/check/rules/unknown-severity.ts';
import { found } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const settings = { 'handbook.yaml': 'severities: { SEV1: 14 days, SEV2: 30 days, Near miss: 90 days }\n' };
const of = (severity: string) => ({ ...settings, ...recordOf([`severity: ${severity}`]) });

test.each([
  ['SEV3', 'Write `severity: SEV1`, `severity: SEV2` or `severity: Near miss`, or add `SEV3: 30 days`'],
  ['P2', 'Did you mean `severity: SEV2`?'],
  ['severity-1', 'Did you mean `severity: SEV1`?'],
  ['Near mis', 'Did you mean `severity: Near miss`?'],
  ['catastrophe', 'below `severities` in handbook.yaml'],
])('finds %s, and says what to type', (severity, words) => {
  const [issue, ...others] = found(unknownSeverity, of(severity));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: recordPath(), line: 2, column: 11 });
  expect(issue?.message).toContain(`\`${severity}\``);
  expect(issue?.suggestion).toContain(words);
});

test.each([
  ['one that is there', of('SEV2')],
  ['one in another case', of('sev2')],
  ['a handbook whose settings list none', recordOf(['severity: whatever'])],
  ['a record that says none', { ...settings, ...recordOf(['status: published']) }],
])('is silent on %s', (_name, files) => {
  expect(found(unknownSeverity, files)).toEqual([]);
});
