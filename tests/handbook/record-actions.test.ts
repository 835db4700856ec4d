import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/handbook/record.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** The actions of a record with a body, in a handbook with one team. */
function actionsIn(body: string, files: Files = {}): readonly Action[] {
  const handbook = handbookOf({
    'teams/platform-team.yaml': 'name: Platform team\n',
    'postmortems/2026-05-03-queue.md': body,
    ...files,
  });
  return handbook.libraries[0]?.records[0]?.actions ?? [];
}

const below = (lines: string): string => `# Queue stopped\n\n## Action items\n\n${lines}\n`;
const texts = (actions: readonly Action[]): string[] => actions.map(({ text }) => text);
const source = (body: string, { span }: Action): string => body.slice(...span);

describe('actions of a record', () => {
  it('say who, by when, to what end and where it is followed up', () => {
    const body = below('- [ ] Page when the queue is old (@platform-team, due 2026-12-01, prevent, #123)');
    const [action] = actionsIn(body);
    expect(action).toMatchObject({
      id: 'page-when-the-queue-is-old',
      text: 'Page when the queue is old',
      done: false,
      kind: 'prevent',
      due: '2026-12-01',
      by: '2026-12-01',
      since: '2026-05-03',
      limit: undefined,
      facts: { issue: '#123', who: ['platform-team'] },
    });
    expect(action?.owners).toMatchObject([{ id: 'platform-team', team: { data: { name: 'Platform team' } } }]);
  });

  it('count as late from the day that their severity allows, unless they say a day themselves', () => {
    const files = { 'handbook.yaml': 'severities: { SEV1: 14 days, SEV2: { actions: 1 month }, SEV3: {} }\n' };
    const record = (severity: string): string =>
      `---\nseverity: ${severity}\nstarted: 2026-01-31T23:30-05:00\n---\n${below('- A\n- [ ] B (due 2026-02-03)')}`;
    const of = (severity: string) => actionsIn(record(severity), files).map(({ limit, by }) => [limit, by]);
    expect(of('SEV1')).toEqual([
      ['2026-02-14', '2026-02-14'],
      ['2026-02-14', '2026-02-03'],
    ]);
    // The last day of a shorter month; and a severity is the same whatever its case.
    expect(of('sev2')[0]).toEqual(['2026-02-28', '2026-02-28']);
    expect(of('SEV3')[0]).toEqual([undefined, undefined]);
    expect(of('SEV9')[0]).toEqual([undefined, undefined]);
  });

  it('are every item below a heading for them, in lists of any sort', () => {
    expect(texts(actionsIn(below('- A\n- B\n\n1. C\n2. D\n\n* [ ] E')))).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('elsewhere are only tasks that say by when, to what end, or where they are followed up', () => {
    const body =
      '- [ ] First (detect)\n\n## Lessons\n\n- [ ] Second (due 2026-07-01)\n- [ ] Mine (@platform-team)\n- Third (due 2026-07-02)\n- [ ] No\n';
    expect(texts(actionsIn(`# Queue\n\n${body}`))).toEqual(['First', 'Second']);
    expect(texts(actionsIn('Without any heading.\n\n- [ ] First (#1)\n'))).toEqual(['First']);
  });

  it.each([
    ['what was done while it burnt', '## Actions taken\n\n- Restarted it\n'],
    ['prose', '## Actions\n\nWe will see.\n'],
    ['words that say that there are none', '## Actions\n\n- None\n- N/A\n- -\n- TBD\n-\n- [ ]\n'],
    ['none in a table', '## Actions\n\n| Action | Owner |\n| --- | --- |\n| None | - |\n'],
    ['a table of something else', '## Actions\n\n| Region | Errors |\n| --- | --- |\n| North | 5 |\n'],
  ])('are not %s', (_, body) => {
    expect(actionsIn(`# Queue\n\n${body}`)).toEqual([]);
  });

  it.each([
    ['a ticked box', '- [x] Do it', 'Do it'],
    ['the fact', '- Do it (done 2026-05-09)', 'Do it'],
    ['a word in parentheses', '- Do it (done)', 'Do it'],
    ['a word in brackets', '- [DONE] Do it', 'Do it'],
    ['a mark', '- Do it ✅', 'Do it'],
    ['a dash and a word', '- Do it – fixed', 'Do it'],
    ['a stroke through all of it', '- ~~Do it~~', 'Do it'],
    ['a stroke through it and its box', '- ~~[ ] Do it~~', 'Do it'],
    ['a stroke through it and its ticked box', '- ~~[x] Do it~~', 'Do it'],
    ['a stroke through it and its facts', '- ~~[ ] Do it (@guild, due 2026-12-01)~~', 'Do it'],
    ['a stroke in a cell', '| Task | Why |\n| --- | --- |\n| ~~[ ] Do it~~ | Late |', 'Do it'],
    ['a heading above', '### Done\n\n- Do it', 'Do it'],
    ['an item below', '- Do it\n  - Status: Done', 'Do it'],
    ['a cell', '| Task | Status |\n| --- | --- |\n| Do it | Completed |', 'Do it'],
  ])('are done by %s', (_, lines, text) => {
    const [action, another] = actionsIn(below(lines));
    expect(action).toMatchObject({ text, done: true, facts: { done: true } });
    expect(another).toBeUndefined();
  });

  it.each([
    ['- ~~[ ] **Do** it~~', '**Do** it'],
    ['- ~~[x] Do it (@guild)~~', 'Do it'],
    ['- [ ] ~~Do it~~', 'Do it'],
    ['| Task | Why |\n| --- | --- |\n| ~~[ ] Do `it`~~ | Late |', 'Do `it`'],
  ])('are shown without the stroke, which is drawn through all that is done: %s', (lines, shown) => {
    const body = below(lines);
    expect(actionsIn(body).map((action) => source(body, action))).toEqual([shown]);
  });

  it.each([
    ['- Get the thing done'],
    ['- Make sure that it is fixed'],
    ['- ~~Do this~~ and that'],
    ['- Do it (in progress)'],
    ['| Task | Status |\n| --- | --- |\n| Do it | Not done |'],
  ])('are open: %s', (lines) => {
    expect(actionsIn(below(lines))).toMatchObject([{ done: false }]);
  });

  it.each([
    ['**Split the disk**: logs filled it.', 'Split the disk', 'logs filled it.'],
    ['**Split the disk:** logs filled it.', 'Split the disk', 'logs filled it.'],
    ['**Split the disk.** Logs filled it.', 'Split the disk', 'Logs filled it.'],
    ['__Split `var`__ – logs filled it.', 'Split var', 'logs filled it.'],
  ])('are the short of it where that is bold: %s', (line, text, why) => {
    const body = below(`- ${line}`);
    const [action] = actionsIn(body);
    expect(action?.text).toBe(text);
    expect(action?.why.map((each) => each.text)).toEqual([why]);
    expect(action?.why.map(({ span }) => body.slice(...span))).toEqual([why]);
  });

  it('have what stands in the middle of a sentence in bold for a part of it', () => {
    expect(actionsIn(below('- **Never** write to one disk'))).toMatchObject([
      { text: 'Never write to one disk', why: [] },
    ]);
  });

  it('keep their facts at the end of a line that begins in bold', () => {
    expect(actionsIn(below('- **Split the disk**: logs filled it (@platform-team, due 2026-07-01)'))).toMatchObject([
      { text: 'Split the disk', due: '2026-07-01', why: [{ text: 'logs filled it' }] },
    ]);
  });

  it.each([
    ['a heading', '### Prevention\n\n- Do it', 'prevent'],
    ['a line in bold', '**Detect sooner**\n\n- Do it', 'detect'],
    ['an item above', '- Mitigate:\n  - Do it', 'mitigate'],
    ['a bold word before a colon', '- **Process**: Do it', 'process'],
    ['a cell', '| Action | Type |\n| --- | --- |\n| Do it | Preventative |', 'prevent'],
  ])('are told what they are for by %s', (_, lines, kind) => {
    expect(actionsIn(below(lines))).toMatchObject([{ text: 'Do it', kind }]);
  });

  it('belong to the group above them, and no further', () => {
    const lines = '- Prevent:\n  - A\n- B\n\n### Detect\n\n- C\n- [ ] D (process, due 2026-07-01)\n\n### Other\n\n- E';
    expect(actionsIn(below(lines)).map(({ text, kind }) => [text, kind])).toEqual([
      ['A', 'prevent'],
      ['B', undefined],
      ['C', 'detect'],
      ['D', 'process'],
      ['E', undefined],
    ]);
  });

  it('take facts with names from the end of a line, or from items below', () => {
    expect(
      actionsIn(
        below(
          '- Split the disk. Owner: @platform-team, Due: 1 July 2026\n- Watch it\n  - Owner: Platform team\n  - Why: it was full',
        ),
      ),
    ).toMatchObject([
      { text: 'Split the disk.', due: '2026-07-01', owners: [{ id: 'platform-team' }] },
      { text: 'Watch it', owners: [{ id: 'platform-team' }], why: [{ text: 'Why: it was full' }] },
    ]);
    expect(texts(actionsIn(below('- Send the content type: text to all')))).toEqual([
      'Send the content type: text to all',
    ]);
  });

  it('name whoever a line begins with', () => {
    expect(actionsIn(below('- **Platform team**: Split the disk\n- @platform-team Watch it'))).toMatchObject([
      { text: 'Split the disk', owners: [{ id: 'platform-team' }] },
      { owners: [{ id: 'platform-team' }] },
    ]);
  });

  it('are read from the rows of a table, whatever the order of its columns', () => {
    const body = below(
      '| # | Ticket | Action | Priority | Due date | Assigned to | Status | Type |\n| - | - | - | - | - | - | - | - |\n' +
        '| 1 | [#7](https://forge.example.org/issues/7) | Split **the** disk | P1 | Dec 1st, 2026 | Platform team, Guild | open | Prevent |\n' +
        '| 2 | OPS-9 | Watch it | | soon | TBD | done 2026-05-09 | |\n| 3 | | | | | | | |\n',
    );
    const actions = actionsIn(body);
    expect(actions).toMatchObject([
      {
        text: 'Split the disk',
        due: '2026-12-01',
        kind: 'prevent',
        done: false,
        owners: [{ id: 'platform-team' }, { id: 'Guild', team: undefined }],
        facts: { issue: 'https://forge.example.org/issues/7' },
        why: [{ label: 'Priority', text: 'P1' }],
      },
      {
        text: 'Watch it',
        due: undefined,
        done: true,
        owners: [],
        facts: { doneDay: '2026-05-09', issue: 'OPS-9', unread: [{ text: 'soon', like: 'due 2026-12-01' }] },
        why: [],
      },
    ]);
    expect(actions.map((action) => source(body, action))).toEqual(['Split **the** disk', 'Watch it']);
  });

  it('keep what stands below them as its why, and have tasks below them for actions of their own', () => {
    const body = below('- Split the disk\n  - logs filled it\n\n  As they did before.\n- Watch it\n  - [ ] On Mondays');
    expect(actionsIn(body).map(({ text, why }) => [text, why.map((each) => each.text)])).toEqual([
      ['Split the disk', ['logs filled it', 'As they did before.']],
      ['Watch it', []],
      ['On Mondays', []],
    ]);
  });

  it('have the first paragraph for what is to be done', () => {
    expect(actionsIn(below('- Split the `disk`\n\n  It was full.\n'))).toMatchObject([
      { text: 'Split the disk', why: [{ text: 'It was full.' }] },
    ]);
  });

  it('have anchors that no heading has, and that another action above does not change', () => {
    const body = (before: string): string =>
      `# Queue\n\n## Watch it\n\n## Actions\n\n${before}- Watch it\n- Split it\n`;
    const ids = (before: string): string[] => actionsIn(body(before)).map(({ id }) => id);
    expect(ids('')).toEqual(['watch-it-2', 'split-it']);
    expect(ids('- Count it\n')).toEqual(['count-it', 'watch-it-2', 'split-it']);
  });

  it('do not name a team that the edition does not hold, by its id or by its name', () => {
    const files: Files = {
      'handbook.yaml': 'audience: public\n',
      'teams/secret-team.yaml': 'name: Secret team\naudience: internal\n',
      'teams/platform-team.yaml': 'name: Platform team\n',
      'postmortems/a.md': below(
        '- [ ] A (@secret-team, due 2026-07-01)\n- B. Owner: Secret team\n- [ ] C (@platform-team, informs @secret-team)',
      ),
    };
    const [record] = handbookOf(files, { edition: 'public' }).libraries[0]?.records ?? [];
    expect(record?.actions.map(({ owners }) => owners.map(({ id }) => id))).toEqual([[], [], ['platform-team']]);
    expect(record?.actions.map(({ facts }) => [...facts.who, ...facts.informs])).toEqual([[], [], ['platform-team']]);
    // They have an owner, whoever may know.
    expect(record?.lacks).not.toContain('action-owner');
  });
});
