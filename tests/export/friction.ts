import { newFrictionIn } from '../../src/handbook/progress/friction.ts';
import { reportFriction, reportMissing } from '../../src/handbook/progress/editing.ts';
import { frictionReport } from '../../src/export/friction-report.ts';
import type { FrictionReport } from '../../src/export/friction-report.ts';
import type { Friction, PlanRecord } from '../../src/schema/checklist-plans.ts';
import { listOf, recorded, site } from './plan/fixture.ts';

/** What was in the way, of the day that tests are held on. */
export function friction(kind: Friction['kind'], note = '', said: Partial<Friction> = {}): Friction {
  return { id: `${kind} ${note}`, kind, note, minutes: null, date: '2026-12-09', reported: null, ...said };
}

/** A plan of the fixture in which something was in the way of tasks, by their words; without any, a step is missing. */
export function hindered(
  said: readonly (readonly [text: string, friction: Friction])[],
  record = recorded({}, { whose: 'Kim Quay', people: { manager: 'Ada Dock' } }),
): PlanRecord {
  return said.reduce((plan, [text, each]) => {
    if (text === '') return reportMissing(plan, each);
    const task = plan.tasks.find((known) => known.task.text === text);
    if (task === undefined) throw new Error(`There is no task "${text}"`);
    return reportFriction(plan, task.key, each);
  }, record);
}

/** The report about a plan of the fixture. */
export function reportOf(record: PlanRecord, list = listOf()): FrictionReport {
  const edits = { arrival: 'https://forge.example/team/edit/main/content/checklists/arrival.md' };
  const report = frictionReport(list, record, { today: '2026-12-11', site, edits });
  if (report === undefined) throw new Error(`Nothing to report, with ${newFrictionIn(record).length} new`);
  return report;
}

/** Notes that try to get out of their place in Markdown, or into the work of others. */
export const hostileNotes: readonly string[] = [
  '```\n# Not a heading\n```',
  '````text\n@everybody\n`````',
  '~~~\n- [ ] task\n~~~',
  '--> <!-- hidden',
  '</details><img src=x onerror="alert(1)">',
  '# 12 and #12, GH-12, !3, @platform and @team/all',
  '/close\n/assign @me',
  'closes #1',
  '1\r\n2\r3\u20284\u20295',
  '   indented\n\n\n        deeper',
  '> quoted\n=====\n-----\n***',
  '| a | b |\n|---|---|',
  'שלום, זה לא עובד',
  'a\u202Eb\u2066c\u200Fd',
  '\u0000\u0007\u001B[31mred',
  'half a sign \uD83D here',
  '&#8203;&lt;b&gt; &amp; + % = ? #',
  '[link]: https://example.com\n[^1]: note',
  '$$x$$ `` ` ``',
  '👩‍💻 '.repeat(60),
  `word ${'x'.repeat(300)} ${'word '.repeat(40)}`,
];
