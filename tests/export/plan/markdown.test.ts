import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../../../src/export/plan/plan-markdown.ts';
import { ticksIn } from '../../../src/export/plan/plan-ticks.ts';
import { listOf, planned, recorded, site } from './fixture.ts';

const record = recorded({ 'Order a laptop': '2026-12-02' }, { whose: 'Kim', people: { manager: '@ada' } });

describe('a plan as Markdown', () => {
  it('is an issue: phases, boxes, dates, people, and why', () => {
    expect(planMarkdown(planned({ answers: { location: 'office' } }), { record, site })).toBe(`# First days: Kim

From [First days](https://example.org/kb/checklists/arrival/). Day one is 2026-12-07. Where will you work? In the office.

## Preparing

- [x] Order a laptop (\`@ada\`, due 2026-12-03, 15 min, must, done 2026-12-02, informs \`IT, "the" desk\`)

  Ask early, see [the shop](https://example.com/shop?a=1) and [home](https://example.org/kb/).

- [ ] =Hand out the keys (\`IT, "the" desk\`)

## Arriving

### Settling in

- [ ] Unpack [the laptop](https://example.org/kb/) (\`New colleague\` and \`@ada\`, due 2026-12-07, 1 h, after "Order a laptop")
  - [ ] Sign in everywhere (\`New colleague\`, due 2026-12-07)
  - [ ] Größe 👩‍💻 wählen, and write to @&#8203;platform (\`New colleague\`, due 2026-12-10, if on-call)
- [ ] Read \\[the rules\\] (draft) again
- [ ] Meet; greet \\\\ all, slowly (due 2026-12-11, nice)
`);
  });

  it('leaves out what does not apply, and says what is not certain', () => {
    const remote = planMarkdown(planned({ answers: { location: 'remote', 'on-call': 'yes' } }));
    expect(remote).not.toContain('keys');
    expect(remote).not.toContain('if on-call');
    expect(planMarkdown(planned())).toContain('- [ ] =Hand out the keys (`IT, "the" desk`, if location is office)');
  });

  it('calls nobody: no name and no word begins with a bare @', () => {
    const text = planMarkdown(planned(), { record, site });
    const outsideOfCode = text.replace(/`[^`]*`/g, '');
    expect(outsideOfCode).not.toMatch(/@\w/);
  });

  it('keeps a link whole that goes over the end of a line', () => {
    const list = listOf('# A\n\n- [ ] Choose\n\n  There is [a list for\n  buddies](https://example.com/b), too.\n');
    const text = planMarkdown(planned({}, list));
    expect(text).toContain('  There is [a list for buddies](https://example.com/b), too.\n');
    expect(text.match(/example\.com/g)).toHaveLength(1);
  });

  it('mentions no issue and no merge request by a number that only looks like one', () => {
    const list = listOf(
      '# A\n\n- [ ] Read rule #12 and step !3\n\n  As in #7.\n- [ ] Sign it (after "Read rule #12 and step !3")\n',
    );
    const text = planMarkdown(planned({}, list));
    expect(text).toContain('- [ ] Read rule #&#8203;12 and step !&#8203;3');
    expect(text).toContain('  As in #&#8203;7.');
    expect(text).toContain('- [ ] Sign it (after "Read rule #&#8203;12 and step !&#8203;3")');
    expect(ticksIn(text.replaceAll('[ ]', '[x]'), list).ticked.map(({ task }) => task.text)).toEqual([
      'Read rule #12 and step !3',
      'Sign it',
    ]);
  });

  it('lets no name out of its marks', () => {
    const sly = recorded({}, { people: { manager: 'a` @b\n\n# c' }, whose: 'x\n# y' });
    const text = planMarkdown(planned(), { record: sly });
    expect(text).toContain("(`a' @b # c`, due");
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual(['# First days: x # y']);
  });

  it('has words in place of links that would lead nowhere from an issue', () => {
    const text = planMarkdown(planned());
    expect(text).toContain('see [the shop](https://example.com/shop?a=1) and home.');
    expect(text).toContain('From First days.');
  });

  it('says links below a task whose words do not stand in it', () => {
    const list = listOf('# A\n\n- [ ] Look around\n\n  ![](../index.md)\n  <https://example.com/a(b)>\n');
    const [task] = list.phases[0]?.tasks ?? [];
    if (task === undefined) throw new Error('no task');
    const named = { ...task, why: '', links: [{ text: 'A map', url: 'https://example.com/a(b)' }] };
    const plan = planned({}, { ...list, phases: [{ id: 'a', title: 'A', tasks: [named] }] });
    expect(planMarkdown(plan)).toContain('- [ ] Look around\n\n  [A map](<https://example.com/a(b)>)\n');
  });

  it('holds the tasks of one role, and those that name nobody', () => {
    const text = planMarkdown(planned(), { role: 'it' });
    expect(text.match(/^ *- \[.\] .{4}/gm)).toEqual(['- [ ] =Han', '- [ ] Read', '- [ ] Meet']);
  });

  it('has no dates without a start', () => {
    expect(planMarkdown(planned({ start: undefined }))).not.toMatch(/due |Day one/);
  });
});
