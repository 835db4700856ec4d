import { describe, expect, it } from 'vitest';
import { tasksOf, unreadOf } from '../../src/handbook/checklist.ts';
import { checklistOf, taskAt } from '../checklist-at.ts';

const after = (list: ReturnType<typeof checklistOf>, text: string): string[] =>
  taskAt(list, text).after.map((each) => each.text);

describe('what tasks wait for', () => {
  it('is found by name, by the beginning, and by words that surely say the same', () => {
    const list = checklistOf([
      '- [ ] Order the laptop and a screen (@it)',
      '- [ ] Order a chair (@it)',
      '- [ ] Unpack (after "order the LAPTOP and a screen")',
      '- [ ] Sit (after "Order a")',
      '- [ ] Work (after "Order the laptop and screen")',
    ]);
    expect([after(list, 'Unpack'), after(list, 'Sit'), after(list, 'Work')]).toEqual([
      ['Order the laptop and a screen'],
      ['Order a chair'],
      ['Order the laptop and a screen'],
    ]);
    expect(list.faults).toEqual([]);
  });

  it('is a fault where it is not there, or where several begin so', () => {
    const list = checklistOf([
      '- [ ] Order a',
      '- [ ] Order b',
      '- [ ] C (after "Order")',
      '- [ ] D (after "Fly to the moon")',
    ]);
    expect(list.faults).toMatchObject([
      { kind: 'unknown-task', name: 'Order' },
      { kind: 'unknown-task', name: 'Fly to the moon', position: { line: 4 } },
    ]);
    expect(list.faults[1]).toHaveProperty('known', ['Order a', 'Order b', 'C', 'D']);
  });

  it('keeps what is not there as it was typed', () => {
    const list = checklistOf(['- [ ] Order a desk', '- [ ] C (day 1, after "Order a", after "Fly to the moon")']);
    expect(taskAt(list, 'C')).toMatchObject({
      missing: ['Fly to the moon'],
      facts: { after: ['Order a desk', 'Fly to the moon'] },
    });
    expect(unreadOf(taskAt(list, 'C'))).toEqual(['after "Fly to the moon"']);
  });

  it('is broken where a circle closes, and nowhere else', () => {
    const list = checklistOf([
      '- [ ] A (after "B")',
      '- [ ] B (after "C")',
      '- [ ] C (after "A")',
      '- [ ] D (after "D" and "A")',
    ]);
    expect([after(list, 'A'), after(list, 'B'), after(list, 'C'), after(list, 'D')]).toEqual([['B'], ['C'], [], ['A']]);
    expect(list.faults).toEqual([
      expect.objectContaining({ kind: 'circular-order', tasks: ['A', 'B', 'C'], position: { line: 3, column: 7 } }),
      expect.objectContaining({ kind: 'circular-order', tasks: ['D'] }),
    ]);
  });

  it('may be a chain of any length', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `- [ ] Step ${at} (after "Step ${at + 1}")`);
    const list = checklistOf([...lines, '- [ ] Step 3000']);
    expect(tasksOf(list).every((task, at) => task.after[0]?.text === (at < 3000 ? `Step ${at + 1}` : undefined))).toBe(
      true,
    );
  });
});
