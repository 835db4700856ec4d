import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../../../src/export/plan/plan-markdown.ts';
import { ticksIn } from '../../../src/export/plan/plan-ticks.ts';
import { listOf, planned, recorded, site } from './fixture.ts';

const list = listOf();
const all = list.phases.flatMap(({ tasks }) => tasks.map(({ text }) => text));
const ticked = (text: string): (string | undefined)[][] =>
  ticksIn(text, list).ticked.map(({ task, day }) => [task.text, day]);

describe('the ticks of an issue', () => {
  it('come back from the issue that a plan was exported to, with their days', () => {
    const ticks = {
      'Order a laptop': '2026-12-02',
      'Sign in everywhere': '2026-12-08',
      'Read [the rules] (draft) again': '2026-12-09',
    };
    const record = recorded(ticks, { people: { manager: '@ada (Berlin), Jr.' } });
    const found = ticksIn(planMarkdown(planned(), { record, site }), list);
    expect(Object.fromEntries(found.ticked.map(({ task, day }) => [task.text, day]))).toEqual(ticks);
    expect(found.open.map(({ text }) => text)).toEqual(all.filter((text) => !(text in ticks)));
    expect(found.unplaced).toEqual([]);
  });

  it.each([[undefined], [site]])('come back whatever the words and the people, with the address %s', (address) => {
    const record = recorded({}, { people: { manager: '`) x, (', it: 'a, b) (due 2026-01-01' } });
    const text = planMarkdown(planned({ start: undefined }), { record, site: address });
    expect(ticked(text.replaceAll('[ ]', '[X]')).map(([task]) => task)).toEqual(all);
  });

  it('come back after the issue was edited: other order, depth, words, signs and line ends', () => {
    const edited = [
      '> ## ARRIVING ##',
      '',
      '1. [x] Meet, greet all slowly',
      '   * [X] Please **order** the [laptop](https://example.com/a_(b)) (`Ada`, due 2026-12-03,',
      '     done 2026-12-01).',
      '+ [ ] Unpack the laptop',
      '',
      '### Added by the team',
      '- [x] Water the plants (done 2026-12-04)',
      '- [ ] Feed the cat',
      '',
      '```md',
      '- [x] Sign in everywhere',
      '```',
    ].join('\r\n');
    const found = ticksIn(edited, list);
    expect(found.ticked).toEqual([
      expect.objectContaining({
        task: expect.objectContaining({ id: 'meet-greet-all-slowly' }),
        day: undefined,
        line: 3,
      }),
      expect.objectContaining({ task: expect.objectContaining({ id: 'order-a-laptop' }), day: '2026-12-01', line: 4 }),
    ]);
    expect(found.open.map(({ id }) => id)).toEqual(['unpack-the-laptop']);
    expect(found.unplaced).toEqual([{ words: 'Water the plants', day: '2026-12-04', line: 9 }]);
  });

  it('never go to a task that means something else', () => {
    const found = ticksIn('- [x] Order two laptops\n- [x] Do not order a laptop\n- [x] Return the laptop\n', list);
    expect(found.ticked).toEqual([]);
    expect(found.unplaced.map(({ words }) => words)).toEqual([
      'Order two laptops',
      'Do not order a laptop',
      'Return the laptop',
    ]);
  });

  it('tell two tasks of the same words apart by their phases', () => {
    const twice = listOf('# A\n\n## One\n\n- [ ] Say hello\n\n## Two\n\n- [ ] Say hello\n');
    const found = ticksIn('## Two\n\n- [x] Say hello\n\n## One\n\n- [ ] Say hello\n', twice);
    expect(found.ticked.map(({ task }) => task.id)).toEqual(['say-hello-2']);
    expect(found.open.map(({ id }) => id)).toEqual(['say-hello']);
  });

  it('give no task more than one box', () => {
    const found = ticksIn('- [x] Order a laptop\n- [x] Order a laptop\n', list);
    expect(found.ticked).toHaveLength(1);
    expect(found.unplaced).toEqual([{ words: 'Order a laptop', day: undefined, line: 2 }]);
  });

  it('are none in a text without boxes', () => {
    expect(ticksIn('Hello\n- [x]\n- [y] Order a laptop\n[x] Order a laptop', list)).toEqual({
      ticked: [],
      open: [],
      unplaced: [],
    });
  });
});
