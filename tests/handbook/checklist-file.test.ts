import { describe, expect, it } from 'vitest';
import { linksIn, tasksOf } from '../../src/handbook/checklist.ts';
import type { Task } from '../../src/handbook/checklist.ts';
import { checklistOf, taskAt, timeOf } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';

const source = ({ written, span }: Pick<Task, 'written' | 'span'>): string =>
  written.file.text.slice(...(span ?? [0, 0]));
const why = (task: Task): string[] => task.why.map(({ text }) => text);

describe('a checklist in a file', () => {
  it('has its second-level headings as phases, and tasks with what their lines say', () => {
    const list = checklistOf([
      '# Start',
      '',
      'Welcome.',
      '',
      '## Before (by day -1)',
      '',
      '- [ ] Order *the* laptop (@manager, day -7, 15 min, must)',
      '- [x] Sign',
      '',
      '## Day one',
    ]);
    expect(list.title).toBe('Start');
    expect(list.introduction.map(({ text }) => text)).toEqual(['Welcome.']);
    expect(list.phases.map(({ title, id, tasks }) => [title, id, tasks.length])).toEqual([
      ['Before', 'before', 2],
      ['Day one', 'day-one', 0],
    ]);
    const laptop = taskAt(list, 'Order the laptop');
    expect(source(laptop)).toBe('Order *the* laptop');
    expect([
      laptop.who,
      timeOf(laptop),
      laptop.facts.minutes,
      laptop.facts.weight,
      laptop.checked,
      laptop.position,
    ]).toEqual([['manager'], 'day -7', 15, 'must', false, { line: 7, column: 7 }]);
    expect([timeOf(taskAt(list, 'Sign')), taskAt(list, 'Sign').checked]).toEqual(['by day -1', true]);
  });

  it('keeps below a task what is indented there: paragraphs, lists, code and alerts', () => {
    const list = checklistOf([
      '- [ ] Ask (@hire)',
      '',
      '  First.',
      '',
      '  - one',
      '    - two',
      '',
      '  ```sh',
      '  run me',
      '  ```',
      '',
      '  > [!NOTE]',
      '  > Mind.',
      '- [ ] Next',
      '',
      'Apart.',
    ]);
    const ask = taskAt(list, 'Ask');
    expect(why(ask)).toEqual(['First. one two run me [!NOTE] Mind.']);
    expect(source({ ...ask, span: ask.why[0]?.span ?? [0, 0] })).toMatch(/^ {2}First\.\n[\s\S]*Mind\.$/);
    expect(why(taskAt(list, 'Next'))).toEqual([]);
    expect(list.phases[0]?.parts.at(-1)).toMatchObject({ type: 'text', passage: { text: 'Apart.' } });
    expect(list.faults).toEqual([]);
  });

  it('gives text below smaller tasks back to the task around them', () => {
    const list = checklistOf([
      '- [ ] Whole',
      '',
      '  Before [a](https://a.example).',
      '',
      '  - [ ] Part',
      '',
      '    Of the part [b](https://b.example).',
      '',
      '  After [c](https://c.example).',
      '- [ ] Other',
    ]);
    const whole = taskAt(list, 'Whole');
    const part = taskAt(list, 'Part');
    expect(why(whole)).toEqual(['Before a.', 'After c.']);
    expect(why(part)).toEqual(['Of the part b.']);
    expect([part.under, taskAt(list, 'Other').under]).toEqual([whole, undefined]);
    expect(linksIn(whole).map(({ reference }) => reference.text)).toEqual(['a', 'c']);
    expect(linksIn(part).map(({ reference }) => reference.text)).toEqual(['b']);
  });

  it('takes tasks side by side in a plain item for no parts of each other', () => {
    const list = checklistOf(['- Laptop', '  - [ ] Order', '  - [ ] Unpack', '    - [ ] Keep the box']);
    expect(tasksOf(list).map(({ text, under }) => [text, under?.text])).toEqual([
      ['Order', undefined],
      ['Unpack', undefined],
      ['Keep the box', 'Unpack'],
    ]);
  });

  it('reads facts at the end of a line before the last, and wrapped lines', () => {
    const list = checklistOf([
      '1. [ ] Read the',
      '   whole page (@hire, day 2)',
      '   It is short.',
      '2. [ ] Walk about (@hire,',
      '   1 h)',
    ]);
    const read = taskAt(list, 'Read the whole page');
    expect([read.who, timeOf(read), why(read)]).toEqual([['hire'], 'day 2', ['It is short.']]);
    expect(taskAt(list, 'Walk about').facts.minutes).toBe(60);
  });

  it('begins without a heading, with phases as deep as its tasks are', () => {
    const list = checklistOf([
      '# All',
      '',
      '- [ ] First',
      '',
      '### Later',
      '',
      '- [ ] Second',
      '',
      '#### Inside (day 3)',
      '',
      '- [ ] Third',
    ]);
    expect(list.phases.map(({ title }) => title)).toEqual(['All', 'Later']);
    expect(taskAt(list, 'Third')).toMatchObject({ group: 'Inside', phase: 'later', when: { from: 3 } });
    expect(list.phases[1]?.parts.find(({ type }) => type === 'group')).toMatchObject({ id: 'inside', title: 'Inside' });
  });

  it('is read of MDX too', () => {
    const list = checklistOf(
      ['# A', '', '## P', '', '- [ ] See <b>this</b> (@hire)', '', '  <Aside>Why</Aside>', '', '{/* note */}'],
      {},
      'a.mdx',
    );
    expect(taskAt(list, 'See this').who).toEqual(['hire']);
    expect(why(taskAt(list, 'See this'))).toEqual(['Why']);
  });

  it('keeps what is indented too far, and says that it is code', () => {
    const list = checklistOf(['- [ ] Ask', '', '      too far', '- [ ] Go', '', '  ```', '  meant', '  ```']);
    expect(why(taskAt(list, 'Ask'))).toEqual(['too far']);
    expect(list.faults).toMatchObject([
      { kind: 'task-code', path: 'checklists/a.md', text: 'too far', position: { line: 3 } },
    ]);
  });

  it('keeps in sight what it cannot read, and says so', () => {
    const list = checklistOf(['- [ ] Go (@hire, dya 3)']);
    expect(taskAt(list, 'Go').facts.unread.map(({ text }) => text)).toEqual(['dya 3']);
    expect(list.faults).toMatchObject([{ kind: 'unread-fact', text: 'dya 3', position: { line: 1 } }]);
  });

  it('is called by its first-level heading or its file, and described by what stands before its tasks', () => {
    const handbook = handbookOf({
      'checklists/day-one.md': '## Morning\n\n- [ ] Go (@hire)\n',
      'checklists/b.md': '# B\n\nWhy.\n\n- [ ] Go\n',
      'checklists/c.md': '# C\n\n| Word | Meaning |\n| - | - |\n| Bow | Front |\n\n- [ ] Go\n\n  Because.\n',
      'checklists/d.md': `# D\n\n**So** much, see [this](https://a.example)!${' More & more.'.repeat(40)}\n\n- [ ] Go\n`,
    });
    expect(handbook.checklists.map(({ title, description }) => [title, description.slice(0, 20)])).toEqual([
      ['B', 'Why.'],
      ['C', ''],
      ['D', 'So much, see this! M'],
      ['Day one', ''],
    ]);
  });

  it('is a page without tasks, and so is what introduces the folder', () => {
    const handbook = handbookOf({
      'checklists/notes.md': '# Notes\n\n- plain\n',
      'checklists/README.md': '# Lists\n\n- [ ] A task\n',
      'checklists/a.md': '- [ ] Go\n',
    });
    expect(handbook.checklists.map(({ id }) => id)).toEqual(['a']);
    expect(handbook.pages.map(({ path }) => path).sort()).toEqual(['checklists/README.md', 'checklists/notes.md']);
  });
});
