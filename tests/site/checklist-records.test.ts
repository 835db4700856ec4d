import { expect, it } from 'vitest';
import { checklistRecords } from '../../src/site/checklist-records.ts';
import { handbookOf } from '../content-tree.ts';
import { boats } from './checklist-content.ts';

it('makes a record of every task where it is written, with who does it and where it stands', () => {
  const records = checklistRecords(boats);
  expect(records).toHaveLength(8);
  expect(records.find(({ title }) => title === 'Hoist the sail')).toEqual({
    url: '/checklists/boat/#hoist-the-sail',
    title: 'Hoist the sail',
    content: 'Hoist the sail',
    trail: "Checklists › A sailor's first weeks › First week › Rig the boat",
    filters: { kind: ['Task'], section: ["A sailor's first weeks"], role: ['Harbour master'] },
  });
  expect(records.find(({ title }) => title === 'Rig the boat')).toMatchObject({
    content: 'Rig the boat See the guide. wet hands',
    filters: { role: ['New sailor', 'Harbour master'] },
  });
});

it('finds a task by all that its row in a table says', () => {
  const table = '| Task | When | Location |\n| - | - | - |\n| Paint the hull | When it is dry | Dock |\n';
  const [record] = checklistRecords(handbookOf({ 'checklists/a.md': table }));
  expect(record?.content).toBe('Paint the hull Location: Dock When it is dry');
});

it('makes none of a list that no longer holds: its page is found, below what does', () => {
  const list = (status: string) => `---\nstatus: ${status}\n---\n- [ ] Light the lamps\n`;
  const handbook = handbookOf({ 'checklists/a.md': list('archived'), 'checklists/b.md': list('draft') });
  expect(checklistRecords(handbook).map(({ url }) => url)).toEqual(['/checklists/b/#light-the-lamps']);
});
