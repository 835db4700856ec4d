import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { checklistData } from '../../../src/export/checklist-json.ts';
import { planCalendar } from '../../../src/export/plan/plan-calendar.ts';
import { planMarkdown } from '../../../src/export/plan/plan-markdown.ts';
import { ticksIn } from '../../../src/export/plan/plan-ticks.ts';
import { planOf } from '../../../src/handbook/plan.ts';
import { starter } from '../../content/starter.ts';

const handbook = starter();
const lists = handbook.checklists.map((list) => checklistData(list, handbook));

describe('the checklists of the starter', () => {
  it('are some', () => {
    expect(lists.length).toBeGreaterThan(0);
  });

  it.each(lists)('$id comes back from an issue task for task, and makes a calendar that can be read', (list) => {
    const plan = planOf(list, { start: '2026-12-07', answers: {} });
    const tasks = plan.phases.flatMap((phase) => phase.tasks);
    const issue = planMarkdown(plan, { site: 'https://example.org/kb/' });
    const found = ticksIn(issue.replaceAll('- [ ]', '- [x]'), list);
    expect(found.unplaced).toEqual([]);
    expect(found.ticked.map(({ task }) => task.id).sort()).toEqual(tasks.map(({ task }) => task.id).sort());
    const { text } = planCalendar(plan, { now: '2026-12-01T00:00:00Z' });
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(
      tasks.flatMap(({ due }) => due ?? []),
    );
  });
});
