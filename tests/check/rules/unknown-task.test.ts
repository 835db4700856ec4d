import { expect, test } from 'vitest';
import { unknownTask } from '../../../src/check/rules/unknown-task.ts';
import { found } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

test.each([
  ['a slip', 'after "Ordre a screen"', 'Did you mean `after "Order a screen"`?'],
  ['words that are like those of a task', 'after "Get a new screen"', 'Did you mean `after "Order a screen"`?'],
  ['what is like nothing', 'after "Water the plants"', 'such as `after "Order a screen"`'],
])('finds %s, at the title', (_name, after, words) => {
  const [issue, ...others] = found(
    unknownTask,
    listOf([], '- [ ] Order a screen', `- [ ] Unpack it (@hire, ${after})`),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 4, column: 32 });
  expect(issue?.suggestion).toContain(words);
});

test('names the checklist in which it stands', () => {
  const [issue] = found(unknownTask, {
    [listPath('all')]: listText([], '- [ ] Feed the office cat'),
    [listPath('list')]: listText([], '- [ ] Order a screen', '- [ ] Pet it (day 1, after "Feed the office cat")'),
  });
  expect(issue?.suggestion).toContain('`checklists/all.md`: write `includes: all`');
});

test('offers nothing where there is no other task', () => {
  const [issue] = found(unknownTask, listOf([], '- [ ] Pet it (day 1, after "Feed the office cat")'));
  expect(issue?.suggestion).toContain('no other task');
});

test.each([
  ['the title', 'after "Order a screen"'],
  ['its beginning', 'after "Order"'],
  ['other case', 'after "order A screen"'],
])('is silent on %s', (_name, after) => {
  expect(found(unknownTask, listOf([], '- [ ] Order a screen', `- [ ] Unpack it (@hire, ${after})`))).toEqual([]);
});

test('is silent on a task of a checklist that is included', () => {
  const files = {
    [listPath('all')]: listText([], '- [ ] Feed the office cat'),
    [listPath('list')]: listText(['includes: all'], '- [ ] Pet it (day 1, after "Feed the office cat")'),
  };
  expect(found(unknownTask, files)).toEqual([]);
});
