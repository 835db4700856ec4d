import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/elements/notebook/agenda.ts';
import type { Wanted } from '../../../src/elements/notebook/agenda.ts';
import { followAll } from '../../../src/elements/notebook/following.ts';
import type { Notebook } from '../../../src/elements/notebook/notebook.ts';
import { entryOf, ladderOf, notebookOf, noteOf } from './samples.ts';

const ladder = ladderOf({ mate: { Knots: ['Ties a bowline in the dark.'], Weather: ['Reads the sky.'] } });
const notebook = notebookOf({
  expectations: [
    entryOf('k', 'Ties a bowline in darkness.', {
      standing: 'growing',
      notes: [
        noteOf({ id: '2', date: '2026-03-09', text: 'Taught it.\nTwice.', link: 'https://example.org/a b' }),
        noteOf({ id: '1', date: '2026-02-01', text: 'Tied it.' }),
        noteOf({ id: '3', kind: 'feedback', date: '2026-03-02', from: 'the bosun', text: 'Good hands.' }),
        noteOf({ id: '4', kind: 'next', text: 'Try it in the rain.' }),
      ],
    }),
    entryOf('w', 'Reads the sky.', { focus: false }, 'Weather'),
  ],
  beyond: [
    noteOf({ id: '5', kind: 'beyond', date: '2026-03-03', text: 'Mended the pump.' }),
    noteOf({ id: '6', kind: 'beyond', text: ' ' }),
  ],
  questions: [noteOf({ id: '7', kind: 'question', text: 'When do we sail?' })],
});
const everything: Wanted = {
  occasion: 'one-to-one',
  kinds: new Set(['evidence', 'feedback', 'next', 'beyond', 'question']),
  standing: false,
  today: '2026-03-10',
};
const written = (wanted: Partial<Wanted>, of: Notebook = notebook): string =>
  agendaOf(of, { ...everything, ...wanted }, { here: 'Deckhand', towards: 'Mate' }, followAll(of.expectations, ladder));

describe('the agenda of a 1:1', () => {
  it('goes by subject, in the words of the ladder as it is now, the earliest first', () => {
    expect(written({})).toBe(`# 1:1, 2026-03-10

Deckhand, looking at Mate

## What I am working on

- Ties a bowline in the dark.

## What I did, and what came of it

*Ties a bowline in the dark.*

- 2026-02-01: Tied it.
- 2026-03-09: Taught it.
  Twice. (<https://example.org/a%20b>)

## What I was told

*Ties a bowline in the dark.*

- 2026-03-02: the bosun: Good hands.

## What I will try next

*Ties a bowline in the dark.*

- Try it in the rain.

## Beyond the job description

- 2026-03-03: Mended the pump.

## Questions

- When do we sail?
`);
  });

  it('holds only what is wanted, and only of the time that is wanted', () => {
    expect(written({ kinds: new Set(['evidence']), since: '2026-03-01', standing: true })).toBe(`# 1:1, 2026-03-10

Deckhand, looking at Mate

## What I am working on

- Ties a bowline in the dark. (growing into it)

## What I did, and what came of it

*Ties a bowline in the dark.*

- 2026-03-09: Taught it.
  Twice. (<https://example.org/a%20b>)
`);
  });

  it('is a title and nothing else for an empty notebook', () => {
    const text = agendaOf(notebookOf(), everything, { here: undefined, towards: undefined }, new Map());
    expect(text).toBe('# 1:1, 2026-03-10\n');
  });

  it('does not take the words of a ladder for Markdown', () => {
    const of = notebookOf({ expectations: [entryOf('x', 'Ships *boats* <b>on</b> [time].')] });
    expect(written({}, of)).toContain(String.raw`- Ships \*boats\* \<b>on\</b> \[time\].`);
  });
});

describe('the summary of a quarter', () => {
  it('goes by area and expectation', () => {
    const text = written({ occasion: 'quarter', standing: true, kinds: new Set(['evidence', 'question']) });
    expect(text).toBe(`# Looking back at the quarter, 2026-03-10

Deckhand, looking at Mate

## Knots

### Ties a bowline in the dark.

How it is: growing into it.

**Evidence**

- 2026-02-01: Tied it.
- 2026-03-09: Taught it.
  Twice. (<https://example.org/a%20b>)

## Questions

- When do we sail?
`);
  });
});
