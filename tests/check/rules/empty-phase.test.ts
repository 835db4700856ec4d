import { expect, test } from 'vitest';
import { emptyPhase } from '../../../src/check/rules/empty-phase.ts';
import { found } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

const full = ['## Day one', '', '- [ ] Get a badge'];

test('finds a heading with nothing below it', () => {
  const [issue, ...others] = found(emptyPhase, listOf([], ...full, '', '## First week', ''));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 7, column: 1 });
  expect(issue?.message).toContain('Nothing stands below `First week`');
  expect(issue?.suggestion).toContain('`- [ ] ');
});

test('finds items without boxes, and shows how the first of them is written', () => {
  const [issue] = found(
    emptyPhase,
    listOf([], ...full, '', '## First week', '', 'Soon:', '', '- Meet the team', '- Eat'),
  );
  expect(issue).toMatchObject({ line: 7, column: 1 });
  expect(issue?.message).toContain('no boxes');
  expect(issue?.suggestion).toContain('`- [ ] Meet the team`');
});

test.each([
  ['a phase with tasks', listOf([], ...full)],
  ['a phase with tasks and other items', listOf([], ...full, '', '  - Ask at the desk', '', '- A remark')],
  ['a heading above a remark', listOf([], ...full, '', '## Questions?', '', 'Ask your buddy.')],
  ['groups with tasks', listOf([], '## Week one', '', '### Tools', '', '- [ ] Install the tools')],
  [
    'a checklist without any task, which is another mistake',
    listOf(['kind: onboarding'], '## Day one', '', '- Get a badge'),
  ],
])('is silent on %s', (_name, files) => {
  expect(found(emptyPhase, files)).toEqual([]);
});

test.each([
  [
    'a list of names and links',
    ['## Who helps', '', '- The people team', '- [The rota](https://example.org/)', '- Slack'],
  ],
  ['items that are explained', ['## Steps', '', '- Order:', '- Review date']],
  ['a heading right above a deeper one', ['## Week two', '', '### Tools', '', '- [ ] Install the tools']],
])('is silent on %s', (_name, body) => {
  expect(found(emptyPhase, listOf([], ...full, '', ...body))).toEqual([]);
});

test('finds items with facts behind them, whatever they begin with', () => {
  const [issue] = found(
    emptyPhase,
    listOf([], ...full, '', '## First week', '', '- Lunch with the team (@hire, day 2)'),
  );
  expect(issue?.suggestion).toContain('- [ ] Lunch with the team');
});

test.each([['## '], ['## (@hire, day 3)'], ['### ']])('finds a heading without words, once: %s', (heading) => {
  const [issue, ...others] = found(emptyPhase, listOf([], ...full, '', heading, '', '- [ ] Meet the team'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', line: 7, column: 1 });
  expect(issue?.message).toContain('no words');
  expect(found(emptyPhase, listOf([], ...full, '', '## ', ''))).toHaveLength(1);
});
