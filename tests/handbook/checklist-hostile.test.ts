import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/handbook/checklist.ts';
import { checklistAt, checklistOf } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';

const times = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

/** Milliseconds of work that reading lines takes. Others may use the machine meanwhile. */
function workFor(lines: readonly string[]): number {
  const before = process.cpuUsage();
  checklistOf(lines);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a checklist that is not as anybody expects', () => {
  it.each([
    ['tasks', (at: number) => `- [ ] Task ${at} (@hire, day ${(at % 90) + 1}, if c${at % 7})`],
    ['tasks of one text', () => '- [ ] Same (@hire)'],
    ['phases', (at: number) => `## Phase ${at}\n\n- [ ] Task ${at}\n`],
    ['names that nobody has', (at: number) => `- [ ] Task ${at} (@r${at}, after "Nothing ${at}", if c${at})`],
    ['tables that stay open', (at: number) => `<table><tr><th>Task</th></tr><tr><td>T${at}\n`],
    ['prefixes', (at: number) => `- [ ] Manager: do ${at}`],
  ])(
    'takes ten times the work for ten times the %s',
    (name, line) => {
      workFor(times(1000, line));
      const small = workFor(times(1000, line));
      const large = workFor(times(10_000, line));
      console.log(`10 000 ${name}: ${Math.round(large)} ms of work, 1000: ${Math.round(small)} ms.`);
      // Were it quadratic, it would be a hundred times.
      expect(large).toBeLessThan(40 * Math.max(small, 25));
    },
    60_000,
  );

  it('may include a hundred in a chain, each with its own', () => {
    const files = times(100, (at) => `---\nincludes: l${at + 1}\n---\n- [ ] Task ${at}\n`);
    const handbook = handbookOf(
      Object.fromEntries([...files, '- [ ] Task 100\n'].map((text, at) => [`checklists/l${at}.md`, text])),
    );
    expect(tasksOf(checklistAt(handbook, 'l0')).map(({ text }) => text)).toEqual(
      times(101, (at) => `Task ${100 - at}`),
    );
  });

  it('may be called by three hundred letters', () => {
    const name = 'x'.repeat(300);
    const list = checklistAt(
      handbookOf({
        [`checklists/${name}.md`]: `---\nquestions: [{ id: ${name} }]\n---\n## ${name}\n\n- [ ] ${name} (@${name}, if ${name})\n`,
      }),
      name,
    );
    expect(list.roles.map(({ id }) => id)).toEqual([name]);
    expect(list.phases[0]?.id.length).toBeLessThan(100);
    expect(list.faults).toEqual([]);
  });

  it('may have tasks of pictures, of nothing, and from right to left', () => {
    const list = checklistOf(['- [ ] 🎉', '- [ ] ', '- [ ]', '- [ ] سجّل الدخول (@hire, day 2)', '- [x] &nbsp;']);
    const tasks = tasksOf(list);
    expect(tasks.map(({ text }) => text)).toContain('🎉');
    expect(tasks.find(({ text }) => text === 'سجّل الدخول')?.who).toEqual(['hire']);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    expect(tasks.every(({ id }) => id !== '')).toBe(true);
  });

  it('keeps the ids of tasks of one text apart, whatever stands before them', () => {
    const ids = (lines: string[]): string[] => tasksOf(checklistOf(lines)).map(({ id }) => id);
    expect(ids(['- [ ] Go', '- [ ] Go'])).toEqual(['go', 'go-2']);
    expect(ids(['- [ ] First', '- [ ] Go', '- [ ] More', '- [ ] Go'])).toEqual(['first', 'go', 'more', 'go-2']);
  });

  it.each([
    'roles: 3',
    'roles: [a, b]',
    'roles: { a: 7, b: { title: [] } }',
    'questions: yes',
    'questions: [1, { id: {} }]',
    'questions: [{ id: a, options: 5 }]',
    'includes: { a: b }',
    'success: 9',
    'success: [{ by: 3 }]',
    'days: 12',
    'name: []',
    'labels: 3',
    'kind: [a]',
    'title: { a',
    '- a\n- b',
    '? [x]\n: y',
  ])('is read without its front matter where that is wrong: %s', (front) => {
    const list = checklistOf(['---', front, '---', '- [ ] Go (@hire)']);
    expect(tasksOf(list).map(({ text, who }) => [text, who])).toEqual([['Go', ['hire']]]);
  });

  it.each([
    '<table><tr><th>Task<td>',
    '<table><tr><th>Task</th></tr><tr><td>One',
    '<table><tr><td><table>',
    '</table></td>',
    '<details><summary>',
    '<table>\n\n<tr>\n\n    <td>\n',
    '<h2>',
    '| Task |\n|---|',
  ])('may break off in its HTML: %s', (html) => {
    const list = checklistOf(['- [ ] Go', '', html]);
    expect(tasksOf(list)[0]?.text).toBe('Go');
  });
});
