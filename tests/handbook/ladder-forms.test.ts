import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../src/handbook/ladder.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** One ladder, written three times. */
const about = `areas:
  - { id: craft, name: Craft, summary: How well it is made. }
  - { id: people, name: People }
tracks:
  - { id: trunk, name: Engineer }
  - { id: expert, name: Expert, from: senior, signs: [You like proofs.] }
  - { id: lead, name: Lead, from: senior }
`;
const folder: Files = {
  'ladders/our/ladder.md': `---\ntitle: Ours\ndescription: What we expect.\n${about}---\n`,
  'ladders/our/trunk/junior.md': `---\ntitle: Junior\nrank: 1\ncode: E1\nsummary: Learns.\nscope: A task.\n---\n## Craft\n\n- Tests a change.\n- Asks early.\n`,
  'ladders/our/trunk/senior.md': `---\ntitle: Senior\nrank: 2\n---\n## Craft\n\n- Tests a system.\n\n## People\n\n- Thanks helpers.\n`,
  'ladders/our/expert/staff.md': `---\ntitle: Staff\nrank: 3\n---\n## Craft\n\n- Tests the untestable.\n`,
  'ladders/our/lead/manager.md': `---\ntitle: Manager\nrank: 3\n---\n## People\n\n- Hires well.\n- Gives thanks.\n`,
};
const table: Files = {
  'ladders/our/ladder.md': `---
title: Ours
description: What we expect.
${about}levels:
  - { name: Junior, code: E1, summary: Learns., scope: A task. }
---
| Area   | Junior                           | Senior            |
| ------ | -------------------------------- | ----------------- |
| Craft  | - Tests a change.<br>• Asks early. | Tests a system.   |
| People |                                  | Thanks helpers.   |

## Expert

| Whatever | Staff                 |
| -------- | --------------------- |
| Craft    | Tests the untestable. |
| People   | —                     |

## Lead

|        | Manager                         |
| ------ | ------------------------------- |
| People | Hires well.<br/>Gives thanks.   |
`,
};
const listed = `[
  { id: junior, name: Junior, code: E1, summary: Learns., scope: A task., track: trunk },
  { id: senior, name: Senior, track: trunk },
  { id: staff, name: Staff, track: expert },
  { id: manager, name: Manager, track: lead },
]`;
const yaml: Files = {
  'ladders/our.yml': `name: Ours
summary: >
  What we
  expect.
${about}levels: ${listed}
expectations:
  - level: junior
    area: craft
    text: |
      1. Tests
         a change.

      2. Asks early.
  - { level: senior, area: people, text: Thanks helpers. }
  - { level: senior, area: craft, text: Tests a system. }
  - { level: staff, area: craft, text: Tests the untestable. }
  - { level: manager, area: people, text: "- Hires well.\\n- Gives thanks." }
`,
};
const json: Files = {
  'ladders/our.json': JSON.stringify(
    {
      name: 'Ours',
      summary: 'What we expect.',
      themes: [
        { id: 'craft', name: 'Craft', summary: 'How well it is made.' },
        { id: 'people', name: 'People' },
      ],
      tracks: [
        { id: 'trunk', name: 'Engineer' },
        { id: 'expert', name: 'Expert', from: 'senior', signs: ['You like proofs.'] },
        { id: 'lead', name: 'Lead', from: 'senior' },
      ],
      levels: [
        { id: 'junior', name: 'Junior', code: 'E1', summary: 'Learns.', scope: 'A task.', rank: 1 },
        { id: 'senior', name: 'Senior' },
        { id: 'staff', name: 'Staff', track: 'expert' },
        { id: 'manager', name: 'Manager', track: 'lead' },
      ],
      competencies: [
        { level: 'junior', theme: 'craft', summary: 'Tests a change.' },
        { level: 'junior', theme: 'craft', summary: 'Asks early.', proficiency: 'Awareness' },
        { level: 'senior', theme: 'craft', summary: 'Tests a system.' },
        { level: 'senior', theme: 'people', summary: 'Thanks\nhelpers.' },
        { level: 'staff', theme: 'craft', summary: 'Tests the untestable.' },
        { level: 'manager', theme: 'people', summary: 'Hires well.' },
        { level: 'manager', theme: 'people', summary: 'Gives thanks.' },
      ],
    },
    undefined,
    '\t',
  ),
};

/** What a ladder means, without where it is written. */
function meaningOf({ id, url, title, description, audience, status, areas, tracks, levels, faults }: Ladder) {
  return {
    ladder: { id, url, title, description, audience, status, areas, faults },
    tracks: tracks.map((track) => ({ ...track, from: track.from?.id, levels: track.levels.map((level) => level.id) })),
    levels: levels.map((level) => ({
      id: level.id,
      url: level.url,
      title: level.title,
      code: level.code,
      rank: level.rank,
      summary: level.summary,
      scope: level.scope,
      track: level.track.id,
      below: level.below?.id,
      above: level.above.map((other) => other.id),
      parity: level.parity.map((other) => other.id),
      areas: level.areas.map(({ area, expectations, examples, remarks }) => ({
        area: area.id,
        expectations: expectations.map((each) => ({ ...each, position: undefined, span: undefined })),
        examples,
        remarks,
      })),
    })),
  };
}

function only(files: Files): Ladder {
  const { ladders, clashes } = handbookOf(files);
  expect(clashes).toEqual([]);
  const [ladder] = ladders;
  if (ladder === undefined || ladders.length > 1) throw new Error('The files do not make one ladder');
  return ladder;
}

describe('a ladder in three forms', () => {
  const wanted = meaningOf(only(folder));

  it('is what was written', () => {
    expect(wanted.ladder).toMatchObject({ id: 'our', title: 'Ours', description: 'What we expect.', faults: [] });
    expect(wanted.levels.map(({ id, rank, track, below }) => [id, rank, track, below])).toEqual([
      ['junior', 1, 'trunk', undefined],
      ['senior', 2, 'trunk', 'junior'],
      ['staff', 3, 'expert', 'senior'],
      ['manager', 3, 'lead', 'senior'],
    ]);
    expect(
      wanted.levels.map(({ areas }) => areas.flatMap((each) => each.expectations.map(({ text }) => text))),
    ).toEqual([
      ['Tests a change.', 'Asks early.'],
      ['Tests a system.', 'Thanks helpers.'],
      ['Tests the untestable.'],
      ['Hires well.', 'Gives thanks.'],
    ]);
  });

  it.each([
    ['a table', table],
    ['a YAML file', yaml],
    ['a JSON file with other names of keys', json],
  ])('is the same as %s', (_form, files) => {
    expect(meaningOf(only(files))).toEqual(wanted);
  });

  it('is read from its files when ladder.md has tables too, and tells of those that look like levels', () => {
    expect(meaningOf(only({ ...folder, ...table })).levels.map(({ id }) => id)).toEqual(
      wanted.levels.map(({ id }) => id),
    );
    const tables = only({ ...table, 'ladders/our/trunk/only.md': '---\nrank: 1\n---\n# Only\n' });
    expect(tables.levels.map(({ id }) => id)).toEqual(['only']);
    // The two others have one column beside the areas: they may say what the areas are about.
    expect(tables.faults.filter(({ kind }) => kind === 'unread-table')).toMatchObject([
      { path: 'ladders/our/ladder.md', position: { line: 14, column: 1 }, extent: 'beside-files' },
    ]);
    const prose =
      '| Area | In short |\n|---|---|\n| Craft | How well it is made. |\n\n| Do | Not | Or |\n|---|---|---|\n| a | b | c |\n';
    const explained = only({ ...folder, 'ladders/our/ladder.md': `${folder['ladders/our/ladder.md'] ?? ''}${prose}` });
    expect(explained.faults).toEqual([]);
    const overview = '| Area | Junior | Senior |\n|---|---|---|\n| Craft | a change | a system |\n';
    const summed = only({ ...folder, 'ladders/our/ladder.md': `${folder['ladders/our/ladder.md'] ?? ''}${overview}` });
    expect(summed.faults).toEqual([]);
  });
});
