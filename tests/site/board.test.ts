import { describe, expect, it } from 'vitest';
import { allowances, boardOf, nothingOpen } from '../../src/site/board.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { elementsOf, named, wordsOf } from './finished.ts';

const files: Files = {
  'handbook.yaml': `url: https://example.org/kb/
repository: https://github.com/example/quay
severities: { SEV1: 14 days, SEV2: { meaning: Bad, actions: 60 days }, SEV3: { meaning: Well } }
audience: public
`,
  'teams/crew.yaml': 'name: The crew\n',
  'teams/masters.yaml': 'name: Harbour masters\naudience: internal\n',
  'templates/decision.md': '---\ncreates: { folder: decisions, title: Decisions, one: Decision }\n---\n# {{title}}\n',
  'postmortems/2026-05-01-lamp.md': `---
severity: SEV1
---
# The lamp & the <b>oil</b>

## Actions

- [ ] Order a \`spare\` <lamp> (@crew and @pilot, due 2026-06-20, prevent, #12)
- [ ] Ask why
- [x] Light a fire (@crew, done 2026-05-03)
- [x] Light another
- [x] Light a third (@crew, done 2026-05-09)
`,
  'postmortems/2026-05-20-rope.md': `---
severity: sev2
---
# A rope broke

## Actions

- [ ] Splice it (@masters)
`,
  'decisions/sail.md':
    '---\nstatus: accepted\n---\n# A sail\n\n- [ ] Sew it (@crew, due 2026-09-01)\n\n## Actions\n\n- [ ] Wait for wind\n',
};

const handbook = handbookOf(files);
const board = boardOf(handbook);

/** What a group of the board says, a row each, without white space between its parts. */
function rowsOf(html: string): string[] {
  return html
    .split('</li>')
    .slice(0, -1)
    .map((row) => wordsOf(row.replaceAll(/<\/(?:p|b|small)>|<\/a>(?=<p)/g, '$& ')));
}

describe('the board', () => {
  it('groups what is open by how it presses, and says who, by when and why', () => {
    expect(board).toMatchObject({ open: 5, late: 1, done: 3 });
    expect(board.groups.map(({ title, count, html }) => [title, count, ...rowsOf(html)])).toEqual([
      [
        'Late',
        1,
        'Ask why Nobody is named late by 31 days open for 45 days no day given; SEV1 allows until 15 May 2026 SEV1 The lamp & the oil',
      ],
      [
        'Due within 14 days',
        1,
        // Five weeks later than such an incident allows.
        'Order a spare The crew, pilot · prevents it · #12 due in 5 days open for 45 days due 20 June 2026 later than SEV1 allows: 15 May 2026 SEV1 The lamp & the oil',
      ],
      [
        'Later',
        2,
        // 60 days after 20 May.
        'Splice it Harbour masters due in 34 days open for 26 days no day given; SEV2 allows until 19 July 2026 SEV2 A rope broke',
        'Sew it The crew due in 78 days due 1 September 2026 A sail',
      ],
      ['No day given', 1, 'Wait for wind Nobody is named No day is given A sail'],
    ]);
  });

  it('leads to the action, the record, the team and the issue', () => {
    const html = board.groups.map((group) => group.html).join('');
    const links = named(html, 'a').map(({ text, attributes }) => [text, attributes['href']]);
    expect(links.slice(2, 6)).toEqual([
      ['Order a spare', '/kb/postmortems/2026-05-01-lamp/#order-a-spare'],
      ['The crew', '/kb/teams/#crew'],
      ['#12', 'https://github.com/example/quay/issues/12'],
      ['The lamp & the oil', '/kb/postmortems/2026-05-01-lamp/'],
    ]);
  });

  it('counts what cannot be followed up', () => {
    expect(board.lacks).toEqual(['2 of 5 have nobody.', '1 of 5 has no day.']);
    const one = boardOf(
      handbookOf({ 'postmortems/a.md': '---\nstatus: published\n---\n# A\n\n## Actions\n\n- [ ] One\n' }),
    );
    expect(one.lacks).toEqual(['It has nobody.', 'It has no day.']);
  });

  it('lists who has what: nobody first, then who is late', () => {
    expect(board.people.map(({ label, open, late }) => [label, open, late])).toEqual([
      ['Nobody', 2, 1],
      ['The crew', 2, 0],
      ['Harbour masters', 1, 0],
      ['pilot', 1, 0],
    ]);
  });

  it('ends with what is done, the latest first', () => {
    expect(rowsOf(board.doneHtml)).toEqual([
      '9 May 2026 Light a third The crew · SEV1 The lamp & the oil',
      '3 May 2026 Light a fire The crew · SEV1 The lamp & the oil',
      'day not said Light another SEV1 The lamp & the oil',
    ]);
  });

  it('draws how much of its time each has had', () => {
    // 45 of 14 days: to the end of the drawing. 45 of 50: 115 of the 128 before its mark.
    const lengths = board.groups.map(({ html }) => named(html, 'svg').map(({ attributes }) => attributes['width']));
    // The third has had 26 of 60 days: 55 of 128.
    expect(lengths).toEqual([['192'], ['115'], ['55'], []]);
  });

  it('can be filtered by what tells actions apart, and each row has the codes of its values', () => {
    expect(board.filters.map(({ label, options }) => [label, ...options.map((option) => option.label)])).toEqual([
      ['Who', 'Harbour masters', 'pilot', 'The crew', 'Nobody'],
      ['How bad it was', 'SEV1', 'SEV2', 'Not said'],
      ['What it does', 'prevents it', 'Not said'],
      ['Where from', 'Decisions', 'Post-mortems'],
      ['Year', '2026', 'No date'],
    ]);
    const code = (name: string, value: string): string =>
      board.filters.find((each) => each.name === name)?.options.find((each) => each.value === value)?.code ?? '';
    const html = board.groups.map((group) => group.html).join('');
    const [ask, order] = elementsOf(html).filter(({ name }) => name === 'li');
    expect(ask?.attributes['data-has']?.split(' ')).toContain(code('owner', '-'));
    expect(order?.attributes).toMatchObject({ 'data-by': '2026-06-20', 'data-since': '2026-05-01' });
    expect(order?.attributes['data-has']?.split(' ')).toEqual([
      code('owner', 'pilot'),
      code('owner', 'crew'),
      code('severity', 'sev1'),
      code('kind', 'prevent'),
      code('library', 'postmortems'),
      code('year', '2026'),
    ]);
  });

  it('names nobody who is withheld, and does not count that as nobody', () => {
    const open = boardOf(handbookOf(files, { edition: 'public' }));
    expect(JSON.stringify(open.groups)).not.toMatch(/masters/i);
    expect(open.lacks).toEqual(['2 of 5 have nobody.', '1 of 5 has no day.']);
    expect(open.groups.flatMap(({ html }) => rowsOf(html)).find((row) => row.startsWith('Splice'))).toBe(
      'Splice it Not named here due in 34 days open for 26 days no day given; SEV2 allows until 19 July 2026 SEV2 A rope broke',
    );
    expect(open.people.map(({ label }) => label)).toEqual(['Nobody', 'The crew', 'pilot']);
  });

  it('is friendly when there is nothing to do', () => {
    const none = boardOf(handbookOf({ 'postmortems/a.md': '# A\n' }));
    expect(none).toMatchObject({ open: 0, late: 0, done: 0, lacks: [], people: [], filters: [] });
    const done = boardOf(handbookOf({ 'postmortems/a.md': '# A\n\n## Actions\n\n- [x] One\n' }));
    expect(nothingOpen(done)).toBe('Nothing is open. 1 action is done.');
  });

  it('says what severities allow, in the order of the settings', () => {
    expect(allowances(handbook.config)).toEqual([
      { name: 'SEV1', allowed: '14 days' },
      { name: 'SEV2', allowed: '60 days' },
    ]);
  });

  it('keeps apart what old reports left open, which is neither open nor late', () => {
    const old = boardOf(
      handbookOf({
        'handbook.yaml': 'severities: { SEV1: 14 days }\n',
        'postmortems/2025-01-01-a.md': '# A\n\n## Actions\n\n- [ ] One\n- [ ] Two\n- [ ] Three (@crew)\n',
        'postmortems/2025-02-01-b.md': '---\nstatus: archived\nseverity: SEV1\n---\n# B\n\n## Actions\n\n- [ ] Four\n',
      }),
    );
    expect(old).toMatchObject({ open: 1, late: 0, done: 0, lacks: ['It has no day.'], folds: false });
    expect(old.untaken).toMatchObject({ count: 3, extent: '3, in 2 old reports' });
    expect(named(old.untaken?.html ?? '', 'a').map(({ text }) => text)).toEqual(['B', 'Four', 'A', 'One', 'Two']);
    expect(board.untaken).toBeUndefined();
  });

  it('stays light: five hundred rows of 13 elements and 700 signs at most, folded by how they press', () => {
    const lines = Array.from(
      { length: 500 },
      (_, at) => `- [ ] Do the thing number ${at} (@crew, due 2026-06-20, detect, #${at})`,
    );
    const many = boardOf(
      handbookOf({
        ...files,
        'postmortems/2026-05-02-all.md': `---\nseverity: SEV1\n---\n# All\n\n## Actions\n\n${lines.join('\n')}\n`,
      }),
    );
    expect(many).toMatchObject({ open: 505, folds: true });
    expect(board.folds).toBe(false);
    const html = many.groups.map((group) => group.html).join('');
    expect(html.length).toBeLessThan(505 * 700);
    expect(elementsOf(html).length).toBeLessThanOrEqual(505 * 13);
  });
});
