import { describe, expect, it } from 'vitest';
import { linksIn, tasksOf } from '../../src/handbook/checklist.ts';
import { checklistOf, taskAt, timeOf } from '../checklist-at.ts';

it.each(['Inform', 'Informs', 'Informed', 'Who is told'])('takes a column called %s for who is told', (name) => {
  const list = checklistOf([`| Task | ${name} | Information |`, '| - | - | - |', '| Order a chair | Buddy | Room 4 |']);
  expect(tasksOf(list).map(({ informs, why }) => [informs, why.map(({ text }) => text)])).toEqual([
    [['buddy'], ['Room 4']],
  ]);
});

describe('a table of tasks', () => {
  const list = checklistOf([
    '# List',
    '',
    '## Start',
    '',
    'Read on.',
    '',
    '| # | ✓ | Task | When | Who does it | Who is told | Place | Notes |',
    '|---|---|---|---|---|---|---|---|',
    '| 1 | ☐ | Order *a* laptop | Two weeks before start | Manager and IT | Buddy | Shop | See [the guide](https://a.example) |',
    '| 2 | [x] | Fill in the form (15 min, if remote) | day 3 | @hire | n/a | | |',
    '| 3 | ☑ | Walk | When it is dry | Buddy or peer | | | - |',
    '',
    '| Word | Meaning |',
    '|---|---|',
    '| Task | Something to do |',
    '',
  ]);

  it('has a task in each row, with what its columns say', () => {
    expect(
      tasksOf(list).map((task) => [
        task.text,
        task.checked,
        task.who.join(),
        task.informs.join(),
        timeOf(task),
        task.guessed.join(),
      ]),
    ).toEqual([
      ['Order a laptop', false, 'manager,it', 'buddy', 'week -2', 'who,informs,when'],
      ['Fill in the form', true, 'hire', '', 'day 3', ''],
      ['Walk', true, 'buddy,peer', '', '', 'who'],
    ]);
    expect(taskAt(list, 'Fill in the form').facts.minutes).toBe(15);
  });

  it('keeps what it cannot read, and notes with the names of columns that say something', () => {
    expect(taskAt(list, 'Walk').said).toEqual(['When it is dry', 'Buddy or peer']);
    const laptop = taskAt(list, 'Order a laptop');
    expect(laptop.why.map(({ label, text }) => [label, text])).toEqual([
      ['Place', 'Shop'],
      [undefined, 'See the guide'],
    ]);
    expect(linksIn(laptop).map(({ reference }) => reference.url)).toEqual(['https://a.example']);
    expect(laptop.written.file.text.slice(...(laptop.span ?? [0, 0]))).toBe('Order *a* laptop');
  });

  it('stays a table where no column is of tasks', () => {
    const texts = list.phases[0]?.parts.flatMap((part) => (part.type === 'text' ? [part.passage.text] : []));
    expect(texts).toEqual(['Read on.', '']);
    expect(checklistOf(['- [ ] a', '', '| Item | Price |', '|---|---|', '| Pen | 1 |'])).toMatchObject({
      phases: [{ tasks: [{ text: 'a' }] }],
    });
  });

  it('may be HTML, with links, lists and empty lines in it', () => {
    const html = checklistOf([
      '<table>',
      '<thead><tr><th></th><th>&#10003;</th><th>Forms to send</th><th>Where to find them</th></tr></thead>',
      '',
      '  <tr><td>1</td><td>&#9744;</td><td>The <b>tax</b> form</td><td>Ask <a href="https://a.example">them</a><ul><li>by mail</li><li>by phone</li></ul></td></tr>',
      '',
      '<tr><td>2<td>&#9745;<td>Another',
      '<tr><td colspan="4">Later</td></tr>',
      '<tr><td>3</td><td></td><td>Last</td><td></td><td>One more</td></tr>',
      '</table>',
      '',
      'After.',
    ]);
    expect(
      tasksOf(html).map(({ text, checked, group, why }) => [
        text,
        checked,
        group,
        why.map((each) => each.text).join('/'),
      ]),
    ).toEqual([
      ['The tax form', false, 'Forms to send', 'Ask them by mail by phone'],
      ['Another', true, 'Forms to send', ''],
      ['Last', false, 'Later', 'One more'],
    ]);
    expect(linksIn(taskAt(html, 'The tax form')).map(({ reference }) => reference.url)).toEqual(['https://a.example']);
    expect(html.phases[0]?.parts.at(-1)).toMatchObject({ type: 'text', passage: { text: 'After.' } });
  });

  it('counts days where its column does, and from nothing else than the start', () => {
    const times = (head: string, cell: string): [string, readonly string[]] => {
      const [task] = tasksOf(checklistOf([`| Task | ${head} |`, '|---|---|', `| Go | ${cell} |`]));
      return [task === undefined ? '' : timeOf(task), task?.said ?? []];
    };
    expect(times('Day', '3')).toEqual(['day 3', []]);
    expect(times('Week', '1-2')).toEqual(['weeks 1-2', []]);
    expect(times('When', '3')).toEqual(['', ['3']]);
    expect(times('Days from selection', '3')).toEqual(['', ['Days from selection: 3']]);
    expect(times('Days from selection', 'Within 3 days')).toEqual(['', ['Days from selection: Within 3 days']]);
    expect(times('Days from selection', 'First day')).toEqual(['day 1', []]);
  });

  it('is dated by no heading where a row says when in words that cannot be read', () => {
    const guessed = checklistOf(['## Day 1', '', '| Task | When |', '|---|---|', '| Sit | |', '| Go | Some day |']);
    expect(tasksOf(guessed).map(timeOf)).toEqual(['day 1', '']);
    const said = checklistOf(['## Day 1 (by week 1)', '', '| Task | When |', '|---|---|', '| Go | Some day |']);
    expect(tasksOf(said).map(timeOf)).toEqual(['by week 1']);
  });
});

it.each(['Buddy explains', 'Work with your manager', 'Per Coordinator', 'Handbook', 'Room 4'])(
  'names nobody where a cell of people says something else, and keeps the words: %s',
  (words) => {
    const list = checklistOf(['| Task | Who | When |', '| - | - | - |', `| Sit down | ${words} | day 1 |`]);
    const [task] = tasksOf(list);
    expect(list.roles).toEqual([]);
    expect(task?.who).toEqual([]);
    expect(task?.why.map(({ text }) => text)).toEqual([words]);
  },
);
