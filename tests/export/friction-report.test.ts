import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { frictionReport } from '../../src/export/friction-report.ts';
import { follow } from '../../src/handbook/progress.ts';
import { handIn } from '../../src/handbook/progress/friction.ts';
import { friction, hindered, hostileNotes, reportOf } from './friction.ts';
import { arrival, listOf, recorded } from './plan/fixture.ts';

const read = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const shapeOf = (node: Nodes): unknown => ('children' in node ? [node.type, node.children.map(shapeOf)] : node.type);
const codeIn = (node: Nodes): string[] => {
  if (node.type === 'code') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
};

describe('the report of what was in the way', () => {
  it('goes step by step in the order of the checklist, with what was in the way', () => {
    const record = hindered([
      ['', friction('missing', 'Nobody shows where the kitchen is.')],
      ['Read [the rules] (draft) again', friction('unclear')],
      ['Order a laptop', friction('slow', 'The shop was shut.', { minutes: 60 })],
      ['Order a laptop', friction('wrong')],
    ]);
    const list = { ...listOf(), changed: '2026-11-20T09:00:00Z' };
    const { title, body } = reportOf(record, list);
    expect(title).toBe('What was in the way: First days');
    expect(body)
      .toBe(`About [First days](<https://example.org/kb/checklists/arrival/>), as last changed on 2026-11-20. Collected on 2026-12-11.

## Preparing

### Order a laptop

[The step](<https://example.org/kb/checklists/arrival/#order-a-laptop>) · [its source](<https://forge.example/team/edit/main/content/checklists/arrival.md>)

- **Slower than said**: said 15 min, took 60 min (2026-12-09)

  \`\`\`text
  The shop was shut.
  \`\`\`

- **Wrong** (2026-12-09)

## Arriving

### Read \\[the rules\\] (draft) again

[The step](<https://example.org/kb/checklists/arrival/#read-the-rules-draft-again>) · [its source](<https://forge.example/team/edit/main/content/checklists/arrival.md>)

- **Unclear** (2026-12-09)

## A step is missing

- Noted on 2026-12-09

  \`\`\`text
  Nobody shows where the kitchen is.
  \`\`\`
`);
  });

  it('names nobody, and not whose plan it is', () => {
    const record = hindered([['Order a laptop', friction('wrong', 'Nobody there.')]]);
    const { title, body } = reportOf(record);
    expect(record.whose).toBe('Kim Quay');
    for (const name of ['Kim', 'Quay', 'Ada', 'Dock']) expect(title + body).not.toContain(name);
  });

  it('says how long it took where the checklist does not say, and leaves a time out that nobody noted', () => {
    const of = (text: string, minutes: number | null) =>
      reportOf(hindered([[text, friction('slow', '', { minutes })]])).body.match(/\*\*Slower.*$/m)?.[0];
    expect(of('Sign in everywhere', 25)).toBe('**Slower than said**: took 25 min (2026-12-09)');
    expect(of('Order a laptop', null)).toBe('**Slower than said**: said 15 min (2026-12-09)');
    expect(of('Sign in everywhere', null)).toBe('**Slower than said** (2026-12-09)');
  });

  it('keeps what is about a step that has gone', () => {
    const list = listOf(arrival.replace(/- \[ \] Read.*\n/, ''));
    const record = follow(
      hindered([['Read [the rules] (draft) again', friction('unclear', 'Which?')]]),
      list,
      '2026-12-10',
    );
    const { body } = reportOf(record, list);
    expect(body).toContain(
      '## No longer on the checklist\n\n### Read \\[the rules\\] (draft) again\n\nThis step has gone',
    );
    expect(codeIn(read(body))).toEqual(['Which?']);
  });

  it('reports nothing twice, and no missing step that nobody has named', () => {
    const record = hindered([
      ['Order a laptop', friction('wrong', 'Old.')],
      ['', friction('missing', '  ')],
    ]);
    const first = reportOf(record);
    expect(first.body).not.toContain('A step is missing');
    const handedIn = handIn(record, first.ids, '2026-12-11');
    const details = { today: '2026-12-12', site: 'https://example.org', edits: {} };
    expect(frictionReport(listOf(), handedIn, details)).toBeUndefined();
    expect(handIn(handedIn, first.ids, '2026-12-11')).toBe(handedIn);

    const more = hindered([['Order a laptop', friction('unclear', 'New.')]], handedIn);
    expect(codeIn(read(reportOf(more).body))).toEqual(['New.']);
    expect(codeIn(read(reportOf(handIn(more, first.ids, null)).body))).toEqual(['Old.', 'New.']);
  });

  it('is nothing when nothing was in the way', () => {
    const details = { today: '2026-12-12', site: 'https://example.org', edits: {} };
    expect(frictionReport(listOf(), recorded(), details)).toBeUndefined();
  });

  it.each(hostileNotes)('lets nothing out of a note: %j', (note) => {
    const tame = reportOf(
      hindered([
        ['Order a laptop', friction('wrong', 'Tame.')],
        ['', friction('missing', 'Tame.')],
      ]),
    );
    const wild = reportOf(
      hindered([
        ['Order a laptop', friction('wrong', note)],
        ['', friction('missing', note)],
      ]),
    );
    expect(shapeOf(read(wild.body))).toEqual(shapeOf(read(tame.body)));
    const [quoted = ''] = codeIn(read(wild.body));
    // Every sign that can be seen is still there, in its order.
    const seen = (text: string): string =>
      text.toWellFormed().replaceAll(/[\p{Cc}\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, '');
    expect(seen(quoted)).toBe(seen(note));
    expect(wild.body).toBe(wild.body.toWellFormed());
    expect(wild.body).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200F]/);
  });

  it('calls nobody in the words of the checklist', () => {
    const list = listOf('# @all <!-- \n\n## Ask @platform\n\n- [ ] Write to @platform about #12 --> `\n');
    const text = list.phases[0]?.tasks[0]?.text ?? '';
    expect(text).toContain('@platform');
    const record = hindered([[text, friction('wrong')]], recorded({}, {}, list));
    const { body } = reportOf(record, list);
    expect(body.replaceAll('&#8203;', '|')).not.toMatch(/(?<!kb\/checklists\/arrival\/)[@#][a-z\d]/);
    expect(read(body).children.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'paragraph',
      'list',
    ]);
  });
});
