import { describe, expect, it } from 'vitest';
import type { Change, Changes } from '../../src/handbook/change.ts';
import { changesBetween } from '../../src/handbook/changes.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

function changesOf(before: Files, after: Files, edition: 'internal' | 'public' = 'internal'): Changes {
  return changesBetween(handbookOf(before, { edition }), handbookOf(after, { edition }));
}

/** Changes in few words: what a test says it expects. */
function inShort({ changes }: Pick<Changes, 'changes'>): string[] {
  return changes.map(short);
}

function short({ weight, part, sort, place, fact, about, before, after }: Change): string {
  const where = [place, about, fact].filter((each) => each !== undefined).join('/');
  return [`${weight} ${part} ${sort}`, where, [before, after].map((each) => each ?? '-').join(' → ')]
    .filter((each) => each !== '')
    .join(' | ');
}

const teams = {
  'teams/platform-team.yaml': 'name: Platform team\n',
  'teams/people-team.yaml': 'name: People team\n',
};

describe('two handbooks', () => {
  const files = {
    ...teams,
    'handbook.yaml': 'name: Ours\n',
    'pages/index.md': '# Home\n\nWelcome.\n',
    'pages/money/expenses.md': '# Expenses\n\nYou must ask first.\n\n- One\n- Two\n\n| a | b |\n| - | - |\n| c | 1 |\n',
    'checklists/first.md': '# First\n\n## Day one\n\n- [ ] Order the laptop (@manager, day 1)\n',
    'glossary.yaml': '- term: On-call\n  meaning: Who answers.\n',
  };

  it('that are one have no change', () => {
    expect(changesOf(files, files)).toEqual({ edition: 'internal', changes: [], groups: [], light: [], agreement: [] });
  });

  it('of two editions cannot be compared', () => {
    expect(() => changesBetween(handbookOf(files), handbookOf(files, { edition: 'public' }))).toThrow(TypeError);
  });

  it('with nothing in the first are all new, and with nothing in the second all gone', () => {
    const come = changesOf({}, files).changes.filter(({ part }) => part === 'whole');
    const go = changesOf(files, {}).changes.filter(({ part }) => part === 'whole');
    const titles = ['Expenses', 'First', 'Home', 'On-call', 'People team', 'Platform team'];
    expect(come.map(({ subject }) => subject.title).sort()).toEqual(titles);
    expect(go.map(({ subject }) => subject.title).sort()).toEqual(titles);
    expect(new Set(come.map(({ sort }) => sort))).toEqual(new Set(['new']));
    expect(new Set(go.map(({ sort }) => sort))).toEqual(new Set(['gone']));
  });
});

describe('a page', () => {
  const page = (body: string, matter = ''): Files => ({
    ...teams,
    'pages/index.md': '# Home\n',
    'pages/money/expenses.md': `---\ntitle: Expenses\n${matter}---\n\n${body}\n`,
  });

  it('tells of each sentence, item and row what became of it', () => {
    const before = page(
      'Keep every receipt. Ask your lead before you travel.\n\n## Limits\n\n- A meal costs 20 € at most.\n- Drinks are yours.\n\n| What | Days |\n| ---- | ---- |\n| Trip | 30 |\n| Book | 14 |',
    );
    const after = page(
      'Keep every receipt. You must ask your lead before you travel.\n\n## Limits\n\n- A meal costs 35 € at most.\n- Take the train where you can.\n\n| What | Days |\n| ---- | ---- |\n| Trip | 20 |\n| Book | 14 |',
    );
    expect(inShort(changesOf(before, after))).toEqual([
      'heavy sentence obligation | Ask your lead before you travel. → You must ask your lead before you travel.',
      'heavy item value | Limits | A meal costs 20 € at most. → A meal costs 35 € at most.',
      'heavy row value | Limits | Trip | 30 → Trip | 20',
      'plain item gone | Limits | Drinks are yours. → -',
      'plain item new | Limits | - → Take the train where you can.',
    ]);
  });

  it('keeps its sentences below a heading that has another name', () => {
    const before = page('## Rules\n\nKeep every receipt.\n\nHand them in on paper.');
    const after = page('## What we ask\n\nKeep every receipt.\n\nHand them in on paper.');
    expect(inShort(changesOf(before, after))).toEqual([
      'plain heading gone | Rules → -',
      'plain heading new | - → What we ask',
    ]);
  });

  it('that only looks otherwise changes nothing for anybody', () => {
    const changes = changesOf(page('Keep *every* receipt,\nand ask.'), page('Keep **every** receipt and ask!'));
    expect(changes.groups).toEqual([]);
    expect(changes.agreement).toEqual([]);
    expect(changes.light.map(({ sort }) => sort)).toEqual(['form']);
  });

  it('tells of a sentence that was split that nothing was lost from it', () => {
    const before = page('Write within three days, and let others read it before you send it out.');
    const after = page('Write within three days. Let others read it before you send it out.');
    expect(changesOf(before, after).changes.filter(({ sort }) => sort === 'value')).toEqual([]);
  });

  it('that becomes public is what must not be missed', () => {
    const { changes, groups } = changesOf(page('Ask.', 'audience: internal\n'), page('Ask.', 'audience: public\n'));
    expect(changes.map(short)).toEqual(['loud fact fact | audience | internal → public']);
    expect(groups[0]).toMatchObject({ whom: { name: 'Anybody outside' }, weight: 'loud' });
  });

  it('becomes public without a word of its own, where its folder does', () => {
    const folder = (audience: string): Files => ({
      'pages/money/index.md': `---\naudience: ${audience}\n---\n\n# Money\n`,
      'pages/money/expenses.md': '# Expenses\n',
    });
    const loud = changesOf(folder('internal'), folder('public')).changes;
    expect(loud.map(({ subject, weight }) => [subject.title, weight])).toEqual([
      ['Money', 'loud'],
      ['Expenses', 'loud'],
    ]);
  });

  it('is given from one owner to another, and both have to agree', () => {
    const { changes, agreement } = changesOf(
      page('Ask.', 'owner: platform-team\n'),
      page('Ask.', 'owner: people-team\n'),
    );
    expect(changes.map(short)).toEqual(['plain fact fact | owner | Platform team → People team']);
    expect(agreement.map(({ name, why }) => [name, why])).toEqual([
      ['Platform team', 'gives'],
      ['People team', 'gets'],
    ]);
  });

  it('that nobody answers for asks for somebody', () => {
    expect(changesOf(page('Ask.'), page('Wait.')).agreement).toMatchObject([
      { owner: undefined, subjects: [{ title: 'Expenses' }] },
    ]);
  });

  it('whose review day moved alone says so, and binds nobody', () => {
    const day = (last: string): Files => page('Ask.', `review:\n  last: ${last}\n`);
    const { changes, groups } = changesOf(day('2026-01-01'), day('2026-06-01'));
    expect(changes).toMatchObject([{ weight: 'light', fact: 'review', before: '2026-01-01', after: '2026-06-01' }]);
    expect(changes[0]?.note).toBe('Reviewed, and nothing else changed. It does not say what was checked.');
    expect(groups).toEqual([]);
  });

  it('done at another rhythm is another rule', () => {
    const changes = changesOf(page('Ask.', 'rhythm: every week\n'), page('Ask.', 'rhythm: every month\n'));
    expect(inShort(changes)).toEqual(['heavy fact fact | rhythm | every week → every month']);
  });

  it('concerns those who read its section, and those whom a step sends there', () => {
    const list = {
      'checklists/first.md': '# First\n\n## Day one\n\n- [ ] Read [expenses](../pages/money/expenses.md) (@hire)\n',
    };
    const { changes } = changesOf({ ...page('Ask.'), ...list }, { ...page('Wait.'), ...list });
    const whom = changes.map((change) => change.whom.map(({ name }) => name));
    expect(whom).toEqual(whom.map(() => ['Readers of Money', 'Hire in First']));
    expect(whom.length).toBeGreaterThan(0);
  });
});

describe('a page with another address', () => {
  const body =
    '# Expenses\n\nKeep every receipt, also of the smallest thing.\n\nHand them in before the month is over.\n';

  it('breaks links, unless its old address leads on', () => {
    const before = { 'pages/money/expenses.md': body };
    const lost = changesOf(before, { 'pages/work/expenses.md': body });
    const kept = changesOf(before, { 'pages/work/expenses.md': `---\naliases: /money/expenses/\n---\n${body}` });
    expect(inShort(lost)).toEqual(['loud whole moved | /money/expenses/ → /work/expenses/']);
    expect(lost.changes[0]?.note).toContain('Links to /money/expenses/ break');
    expect(inShort(kept)[0]).toBe('plain whole moved | /money/expenses/ → /work/expenses/');
    expect(kept.changes[0]?.note).toBe('The old address leads on.');
  });

  it('is known by its alias although every word is another', () => {
    const after = { 'pages/work/costs.md': '---\naliases: /money/expenses/\n---\n# Costs\n\nNothing is paid back.\n' };
    const whole = changesOf({ 'pages/money/expenses.md': body }, after).changes.filter(({ part }) => part === 'whole');
    expect(whole.map(({ sort }) => sort)).toEqual(['moved']);
  });

  it('that is gone breaks its links', () => {
    const changes = changesOf(
      { 'pages/index.md': '[x](a.md)\n', 'pages/a.md': body },
      { 'pages/index.md': '# x\n' },
    ).changes;
    const gone = changes.find(({ sort, part }) => sort === 'gone' && part === 'whole');
    expect(gone).toMatchObject({ weight: 'loud', note: 'Links to /a/ break. One page linked to it.' });
  });
});

describe('a checklist', () => {
  const list = (steps: string): Files => ({
    'checklists/first.md': `---\nroles: [hire, manager]\n---\n\n# First\n\n## Day one\n\n${steps}\n`,
  });

  it('tells each role what is new, withdrawn, on another day, with another person, and how much it matters', () => {
    const before = list(
      '- [ ] Order the laptop (@manager, day 1)\n- [ ] Meet the team (@hire, day 2, should)\n- [ ] Read the leave policy (@hire)',
    );
    const after = list(
      '- [ ] Order the laptop (@hire, day 3)\n- [ ] Meet the team (@hire, day 2, must)\n- [ ] Learn who is on call (@hire)',
    );
    const changes = changesOf(before, after);
    expect(inShort(changes)).toEqual([
      'heavy step fact | Day one/Order the laptop/who | Manager → Hire',
      'heavy step fact | Day one/Order the laptop/when | day 1 → day 3',
      'heavy step fact | Day one/Meet the team/how much it matters | should → must',
      'heavy step gone | Day one | Read the leave policy → -',
      'plain step new | Day one | - → Learn who is on call',
    ]);
    expect(changes.changes[0]?.whom.map(({ name }) => name)).toEqual(['Hire in First', 'Manager in First']);
  });

  it('says when ticks stay, and when they do not', () => {
    const notes = (before: string, after: string): string[] =>
      changesOf(list(`- [ ] ${before}`), list(`- [ ] ${after}`)).changes.map(({ note }) => note);
    expect(notes('Set up your laptop', 'Configure your laptop')).toEqual(['Ticks stay.']);
    expect(notes('Order the laptop', 'Order the badge')).not.toContain('Ticks stay.');
  });
});

describe('a ladder', () => {
  const ladder = (senior: string, rank = 2): Files => ({
    'ladders/eng/ladder.md': '---\ntitle: Engineering\nareas: [Craft, People]\n---\n\n# Engineering\n',
    'ladders/eng/trunk/engineer.md': '---\ntitle: Engineer\nrank: 1\n---\n\n## Craft\n\n- Writes tests.\n',
    'ladders/eng/trunk/senior.md': `---\ntitle: Senior\nrank: ${rank}\n---\n\n${senior}`,
  });

  it('tells those at a level what is new, other and gone', () => {
    const before = ladder('## Craft\n\n- Splits a task into steps.\n- Keeps a diary.\n');
    const after = ladder('## Craft\n\n- Splits a feature into steps.\n\n## People\n\n- Mentors two newcomers.\n');
    const changes = changesOf(before, after);
    expect(inShort(changes)).toEqual([
      'heavy expectation gone | Craft | Keeps a diary. → -',
      'heavy expectation new | People | - → Mentors two newcomers.',
      'plain expectation altered | Craft | Splits a task into steps. → Splits a feature into steps.',
    ]);
    expect(changes.groups.map(({ whom }) => whom.name)).toEqual(['People at Senior (Engineering)']);
  });

  it('says nothing of the text around an expectation that is another one', () => {
    const changes = changesOf(ladder('## Craft\n\n- Splits a task.\n'), ladder('## Craft\n\n- Splits a feature.\n'));
    expect(inShort(changes)).toEqual(['plain expectation altered | Craft | Splits a task. → Splits a feature.']);
  });

  it('says that only the layout changed, when it did', () => {
    const { changes } = changesOf(ladder('## Craft\n\n- Splits a task.\n'), ladder('## Craft\n\n\n* Splits a task.\n'));
    expect(changes.map(({ note, weight }) => [note, weight])).toEqual([['Only its layout changed.', 'light']]);
  });

  it('tells of a rank that is another one', () => {
    const text = '## Craft\n\n- Splits a task into steps.\n';
    expect(inShort(changesOf(ladder(text, 2), ladder(text, 3)))).toEqual(['heavy fact fact | rank | 2 → 3']);
  });
});

describe('a template', () => {
  const template = (sections: string, version = 1): Files => ({
    'templates/postmortem.md': `---\ncreates: postmortems\nversion: ${version}\n---\n\n# {{title}}\n\n${sections}\n`,
    'postmortems/2026-01-01-a.md': '---\ntemplate: postmortem@1\n---\n\n# A\n\n## Summary\n\nIt broke.\n',
  });

  it('says of a new section which records lack it', () => {
    const { changes } = changesOf(template('## Summary'), template('## Summary\n\n## Lessons', 2));
    expect(changes.find(({ part }) => part === 'section')).toMatchObject({
      sort: 'new',
      after: 'Lessons',
      weight: 'heavy',
      note: 'No document can do without it. The one record made so far lacks it.',
    });
    expect(changes.find(({ fact }) => fact === 'version')).toMatchObject({ before: '1', after: '2' });
  });

  it('says of a new section that the version stayed', () => {
    const { changes } = changesOf(template('## Summary'), template('## Summary\n\n## Lessons'));
    expect(changes.find(({ fact }) => fact === 'version')?.note).toContain('its version is still 1');
  });
});

describe('a record', () => {
  const record = (actions: string, status = 'draft'): Files => ({
    ...teams,
    'postmortems/2026-01-01-a.md': `---\nstatus: ${status}\nowner: people-team\n---\n\n# A\n\n## Actions\n\n${actions}\n`,
  });

  it('tells owners of actions what they have to do, and by when', () => {
    const before = record(
      '- [ ] Page when the queue is old (@platform-team, due 2026-03-01)\n- [ ] Write the runbook (@people-team)',
    );
    const after = record(
      '- [ ] Page when the queue is old (@platform-team, due 2026-02-01)\n- [x] Write the runbook (@people-team)\n- [ ] Test the restore (@people-team, due 2026-04-01)',
      'published',
    );
    const { changes } = changesOf(before, after);
    expect(changes.map((change) => [short(change), change.whom[0]?.name])).toEqual([
      ['heavy action fact | Page when the queue is old/due | 2026-03-01 → 2026-02-01', 'Platform team'],
      ['heavy action new | - → Test the restore', 'People team'],
      ['plain fact fact | status | draft → published', 'Readers of Post-mortems'],
      ['plain action fact | Write the runbook/state | open → done', 'People team'],
    ]);
  });
});

describe('teams, terms and settings', () => {
  it('tell everybody where to ask, and what a word means', () => {
    const before = {
      'teams/a.yaml': 'name: A\nchannel: "#a"\n',
      'glossary.yaml': '- term: SEV1\n  meaning: All is down.\n',
    };
    const after = {
      'teams/a.yaml': 'name: A\nchannel: "#b"\n',
      'glossary.yaml': '- term: SEV1\n  meaning: Half is down.\n',
    };
    expect(inShort(changesOf(before, after))).toEqual([
      'heavy fact fact | channel | #a → #b',
      'plain fact altered | meaning | All is down. → Half is down.',
    ]);
  });

  it('say what a setting does', () => {
    const changes = changesOf(
      { 'handbook.yaml': 'audience: internal\n' },
      { 'handbook.yaml': 'audience: public\n' },
    ).changes;
    expect(changes.map(short)).toEqual(['loud setting fact | audience | internal → public']);
  });
});

describe('what one page gives another', () => {
  const rules = '## Trips\n\nYou must ask your lead before you travel.\n\n- Take the train where there is one.\n';
  const whole = { 'pages/money.md': `# Money\n\nKeep every receipt.\n\n${rules}` };
  const split = { 'pages/money.md': '# Money\n\nKeep every receipt.\n', 'pages/trips.md': `# Going away\n\n${rules}` };

  it('is no rule gone here and new there, when a page is split', () => {
    const { changes } = changesOf(whole, split);
    expect(changes.map((change) => [short(change), change.note])).toEqual([
      ['plain whole new | - → You must ask your lead before you travel.', ''],
      ['plain sentence moved | Money → Going away', '3 things that it said stand there now, word for word.'],
    ]);
  });

  it('is told when a page is taken up by another, whose links break all the same', () => {
    const { changes } = changesOf(split, whole);
    expect(changes.map((change) => `${change.weight} ${change.part} ${change.sort}`)).toEqual([
      'loud whole gone',
      'plain sentence moved',
    ]);
  });

  it('is nothing when two pages have only a heading and a few letters in common', () => {
    const { changes } = changesOf(
      { 'pages/a.md': '# A\n\nFirst of all.\n\n## More\n\nAsk.\n', 'pages/b.md': '# B\n\nStays.\n' },
      { 'pages/a.md': '# A\n\nFirst of all.\n', 'pages/b.md': '# B\n\nStays.\n\n## More\n\nAsk.\n' },
    );
    expect(changes.filter(({ sort }) => sort === 'moved')).toEqual([]);
    expect(changes).toHaveLength(4);
  });
});

describe('a setting with parts', () => {
  it('tells of the part that is another one, and of no other', () => {
    const severities = (days: number): Files => ({
      'handbook.yaml': `severities:\n  SEV1:\n    meaning: All is down.\n    actions: ${days} days\n  SEV2:\n    meaning: Half is down.\n    actions: 30 days\n`,
    });
    expect(inShort(changesOf(severities(14), severities(7)))).toEqual([
      'heavy setting fact | SEV1, actions/severities | 14 days → 7 days',
    ]);
  });
});

describe('what only goes by another name', () => {
  it('is told of once: a role, not its steps', () => {
    const list = (title: string): Files => ({
      'checklists/first.md': `---\nroles:\n  hire: ${title}\n---\n\n# First\n\n## Day one\n\n- [ ] Read (@hire)\n- [ ] Write (@hire)\n`,
    });
    expect(inShort(changesOf(list('New hire'), list('New colleague')))).toEqual([
      'plain role fact | name | New hire → New colleague',
    ]);
  });

  it('is told of once: a track, not its levels', () => {
    const ladder = (name: string): Files => ({
      'ladders/eng/ladder.md': `---\ntitle: Engineering\nareas: [Craft]\ntracks:\n  - id: trunk\n    name: ${name}\n---\n\n# Engineering\n`,
      'ladders/eng/trunk/engineer.md': '---\ntitle: Engineer\nrank: 1\n---\n\n## Craft\n\n- Writes tests.\n',
    });
    expect(inShort(changesOf(ladder('Engineer'), ladder('Shared start')))).toEqual([
      'plain track fact | name | Engineer → Shared start',
    ]);
  });
});

describe('the public edition', () => {
  it('knows nothing of what is internal', () => {
    const files = (secret: string): Files => ({
      'teams/hidden.yaml': `name: Hidden ${secret}\naudience: internal\n`,
      'pages/open.md': '---\naudience: public\nowner: hidden\n---\n\n# Open\n',
      'pages/closed.md': `# Closed\n\n${secret}\n`,
      'handbook.yaml': `services: [${secret}]\n`,
    });
    expect(changesOf(files('alpha'), files('omega'), 'public').changes).toEqual([]);
  });
});
