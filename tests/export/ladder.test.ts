import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indexJson } from '../../src/export/index-json.ts';
import { ladderCsv } from '../../src/export/ladder-csv.ts';
import { ladderJson } from '../../src/export/ladder-json.ts';
import { ladderMarkdown, levelMarkdown } from '../../src/export/ladder-markdown.ts';
import { llmsTxt } from '../../src/export/llms-txt.ts';
import { sitemap } from '../../src/export/sitemap.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import type { Ladder } from '../../src/handbook/ladder.ts';
import { ladderExport } from '../../src/schema/ladder-export.ts';
import type { LadderExport } from '../../src/schema/ladder-export.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const files: Files = {
  'handbook.yaml': 'name: Quay\nurl: https://example.org/kb/\n',
  'index.md': '# Home\n',
  'teams/people.yaml': 'name: People team\n',
  'ladders/design/ladder.md': [
    '---',
    'owner: people',
    'areas: [Craft, { name: People, summary: How others are helped. }]',
    'tracks: [trunk, { id: lead, name: Leading, from: senior, signs: [You like plans.] }]',
    '---',
    '# Design ladder',
    '',
    'A conversation, see [home](../../index.md).',
    '',
  ].join('\n'),
  'ladders/design/trunk/senior.md': [
    '---',
    'rank: 1',
    'code: D1',
    'scope: One flow.',
    '---',
    '# Senior designer',
    '',
    'Draws flows.',
    '',
    '## Craft',
    '',
    '- Draws each **flow** [twice](../../../index.md).',
    '  - Kept both, "for later".',
    '  - Asked first.',
    '- =SUM(A1), Größe; "quoted"',
    '',
    '### For example',
    '',
    '- Drew on paper.',
    '',
  ].join('\n'),
  'ladders/design/lead/lead.md':
    '---\nrank: 2\n---\n# Lead\n\n## Craft\n\n- Draws nothing.\n\n## People\n\n- Asks why.\n\nA remark.\n',
};

const handbook = handbookOf(files);
const ladder = ladderIn(handbook);

function ladderIn({ ladders }: Handbook): Ladder {
  const [first] = ladders;
  if (first === undefined) throw new Error('The handbook has no ladder');
  return first;
}

describe('ladderJson', () => {
  const json: LadderExport = JSON.parse(ladderJson(ladder, handbook));

  it('is what its schema says', () => {
    expect(ladderExport.parse(json)).toEqual(json);
  });

  it('tells how levels, tracks and areas hang together', () => {
    expect(json.tracks).toEqual([
      { id: 'trunk', name: 'Trunk', summary: null, from: null, signs: [], levels: ['senior'] },
      { id: 'lead', name: 'Leading', summary: null, from: 'senior', signs: ['You like plans.'], levels: ['lead'] },
    ]);
    expect(json.areas).toEqual([
      { id: 'craft', name: 'Craft', summary: null },
      { id: 'people', name: 'People', summary: 'How others are helped.' },
    ]);
    expect(json.levels.map(({ id, rank, below, above }) => ({ id, rank, below, above }))).toEqual([
      { id: 'senior', rank: 1, below: null, above: ['lead'] },
      { id: 'lead', rank: 2, below: 'senior', above: [] },
    ]);
  });

  it('tells what it and its levels were called before', () => {
    const moved = handbookOf({
      ...files,
      'ladders/design/ladder.md': '---\naliases: /craft/\n---\n# Design\n',
      'ladders/design/lead/lead.md':
        '---\nrank: 2\naliases: [/ladders/design/chief/, /elsewhere/, /craft/head/]\n---\n# Lead\n',
    });
    const whole: LadderExport = JSON.parse(ladderJson(ladderIn(moved), moved));
    expect(whole.levels.map(({ aliases }) => aliases)).toEqual([[], ['chief', 'head']]);
    expect(whole.aliases).toEqual(['/kb/craft/']);
  });

  it('gives every expectation its words and its address', () => {
    expect(json.levels[0]?.areas[0]?.expectations[0]).toEqual({
      id: 'draws-each-flow-twice',
      givenId: null,
      url: '/kb/ladders/design/senior/#draws-each-flow-twice',
      text: 'Draws each flow twice.',
      examples: ['Kept both, "for later".', 'Asked first.'],
    });
  });
});

describe('ladderCsv', () => {
  const csv = ladderCsv(ladder, handbook);

  it('is read back by another program, one expectation a row', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      {
        track: 'Trunk',
        rank: '1',
        code: 'D1',
        level: 'Senior designer',
        area: 'Craft',
        expectation: 'Draws each flow twice.',
        examples: 'Kept both, "for later".\nAsked first.',
        url: 'https://example.org/kb/ladders/design/senior/#draws-each-flow-twice',
      },
      expect.objectContaining({ expectation: `'=SUM(A1), Größe; "quoted"` }),
      expect.objectContaining({ level: 'Lead', code: '', rank: '2', expectation: 'Draws nothing.' }),
      expect.objectContaining({ area: 'People', expectation: 'Asks why.' }),
    ]);
  });

  it('has no line end but those of its records outside of quotes', () => {
    const outside = csv.replace(/"(?:[^"]|"")*"/g, '');
    expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(outside.match(/\r\n/g)).toHaveLength(5);
  });

  it('tells spreadsheets its letters, and lets them take nothing for a formula', () => {
    expect(csv.startsWith('\uFEFFtrack,rank')).toBe(true);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });
});

describe('the Markdown of a level', () => {
  it('says what its author wrote, with links into the site', () => {
    expect(levelMarkdown(levelAt(0), handbook)).toBe(`---
title: "Senior designer"
url: "/kb/ladders/design/senior/"
code: "D1"
rank: 1
track: "Trunk"
owner: ["People team"]
---

# Senior designer (D1)

Draws flows.

Scope: One flow.

## Craft

- Draws each **flow** [twice](/kb/).
  - Kept both, "for later".
  - Asked first.
- =SUM(A1), Größe; "quoted"

### For example

- Drew on paper.
`);
  });

  it('keeps what is no expectation', () => {
    expect(levelMarkdown(levelAt(1), handbook)).toContain('- Asks why.\n\nA remark.\n');
  });
});

describe('the Markdown of a ladder', () => {
  it('holds its introduction and every level of every track', () => {
    const text = ladderMarkdown(ladder, handbook);
    expect(text).toContain(
      '# Design ladder\n\nA conversation, see [home](/kb/).\n\n## Trunk\n\n### Senior designer (D1)\n',
    );
    expect(text).toContain('## Leading\n\nForks after Senior designer.\n\n- You like plans.\n\n### Lead\n');
    expect(text.match(/^#### /gm)).toHaveLength(3);
  });
});

describe('words of a data file', () => {
  it('stay words in Markdown', () => {
    const framework = [
      'name: "1. *Ops*"',
      'levels: [{ id: a, name: "#1" }]',
      'areas: [{ id: c, name: Craft }]',
      'expectations: [{ level: a, area: c, text: "<img src=x> **bold** [x](javascript:alert(1))" }]',
    ].join('\n');
    const whole = handbookOf({ 'ladders/ops.yaml': framework });
    const text = ladderMarkdown(ladderIn(whole), whole);
    expect(text).toContain('# 1\\. \\*Ops\\*\n');
    expect(text).toContain('### \\#1\n');
    expect(text).toContain('- \\<img src=x\\> \\*\\*bold\\*\\* \\[x\\](javascript:alert(1))');
  });
});

describe('the lists for machines', () => {
  it('name ladders and their levels', () => {
    expect(llmsTxt(handbook)).toContain(
      '## Design ladder\n\n- [Design ladder](/kb/ladders/design/index.md): A conversation, see home.\n- [Senior designer](/kb/ladders/design/senior/index.md): Draws flows.\n',
    );
    expect(sitemap(handbook)).toContain('<loc>https://example.org/kb/ladders/design/senior/</loc>');
    const index: { ladders: unknown[] } = JSON.parse(indexJson(handbook));
    expect(index.ladders).toEqual([
      expect.objectContaining({ url: '/kb/ladders/design/', json: '/kb/ladders/design.json', levels: 2 }),
    ]);
  });
});

function levelAt(place: number): Ladder['levels'][number] {
  const level = ladder.levels[place];
  if (level === undefined) throw new Error(`The ladder has no level at ${place}`);
  return level;
}
