import { expect, test } from 'vitest';
import { unknownOptional } from '../../../src/check/rules/unknown-optional.ts';
import { found } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

const sections = ['## What went well', '', '## Where we were lucky'];

test.each([
  ['What went wel', 'Did you mean `What went well`?'],
  ['Surprises', 'Take it out, or write the words of a heading: `What went well` or `Where we were lucky`.'],
])('finds %s, and says what to type', (name, words) => {
  const [issue, ...others] = found(unknownOptional, templateOf([`optional-sections: [${name}]`], ...sections));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: templatePath, line: 2, column: 21 });
  expect(issue?.suggestion).toBe(words);
});

test('finds one where there are no sections', () => {
  const [issue] = found(unknownOptional, templateOf(['optional-sections: Luck'], 'Nothing.'));
  expect(issue?.suggestion).toBe('Take it out: the template has no sections.');
});

test('is silent on headings, whatever their case', () => {
  const files = templateOf(['optional-sections: [what went well, Where we were lucky]'], ...sections);
  expect(found(unknownOptional, files)).toEqual([]);
});
