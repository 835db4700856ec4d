import type { PageData } from '../../schema/page.ts';
import type { Change, Subject, Whom } from '../change.ts';
import type { Owner, Page } from '../handbook.ts';
import { factChange, newChange, rewording } from './new-change.ts';
import { outside, teamOf } from './whom.ts';

/** Something that has owners, an audience and a status: pages, ladders, checklists, templates. */
export interface Owned {
  readonly title: string;
  readonly audience: Page['audience'];
  readonly owners: readonly Owner[];
  readonly status?: Page['status'] | string | undefined;
}

/** What is other about whom something belongs to, who may see it and how far it can be relied on. */
export function changesInStanding(before: Owned, after: Owned, subject: Subject, whom: readonly Whom[]): Change[] {
  return [
    ...audienceChange(before, after, subject, whom),
    ...ownerChange(before, after, subject),
    ...statusChange(before, after, subject, whom),
  ];
}

function audienceChange(before: Owned, after: Owned, subject: Subject, whom: readonly Whom[]): Change[] {
  const opened = after.audience === 'public';
  return factChange(
    subject,
    opened ? [outside, ...whom] : [...whom, outside],
    'audience',
    [before.audience, after.audience],
    {
      weight: opened ? 'loud' : 'heavy',
      note: opened ? 'Everybody outside can read it from now on.' : 'Nobody outside can read it any more.',
    },
  );
}

function ownerChange(before: Owned, after: Owned, subject: Subject): Change[] {
  const names = ({ owners }: Owned): string => owners.map(({ id, team }) => team?.data.name ?? id).join(', ');
  const ids = ({ owners }: Owned): string => owners.map(({ id }) => id).join('\n');
  if (ids(before) === ids(after)) return [];
  const note = after.owners.length === 0 ? 'Nobody answers for it any more.' : '';
  return factChange(
    subject,
    [...after.owners, ...before.owners].map(teamOf),
    'owner',
    [names(before) || undefined, names(after) || undefined],
    { note },
  );
}

function statusChange(before: Owned, after: Owned, subject: Subject, whom: readonly Whom[]): Change[] {
  const left = after.status === 'deprecated' || after.status === 'archived';
  return factChange(subject, whom, 'status', [before.status, after.status], {
    weight: left ? 'heavy' : 'plain',
    note: left ? 'It is not to be relied on any more.' : '',
  });
}

/** Facts of front matter that are words, by how they are called. */
const worded = ['title', 'description'] as const;

/** What is other in the front matter of a page, besides its standing. */
export function changesInFacts(
  before: Page,
  after: Page,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  const changes: Change[] = [];
  for (const fact of worded) {
    const [one, other] = [wordsOf(before, fact), wordsOf(after, fact)];
    if (one === other) continue;
    if (one === undefined || other === undefined) {
      if (fact === 'description') changes.push(...factChange(subject, whom, fact, [one, other], { weight: 'light' }));
    } else changes.push(rewording(subject, whom, names, { part: 'fact', fact, before: one, after: other }));
  }
  const rhythm = [before.data.rhythm, after.data.rhythm] as const;
  changes.push(...factChange(subject, whom, 'rhythm', rhythm, { weight: 'heavy' }));
  changes.push(...factChange(subject, whom, 'replacement', [before.data.replacement, after.data.replacement]));
  changes.push(...reviewChanges(before, after, subject));
  for (const fact of ['tags', 'aliases', 'order'] as const) {
    const light = { weight: 'light' } as const;
    changes.push(...factChange(subject, whom, fact, [inWords(before.data[fact]), inWords(after.data[fact])], light));
  }
  return changes;
}

/** A title is what readers know it by, wherever it comes from; a description counts only where its author wrote one. */
function wordsOf(page: Page, fact: (typeof worded)[number]): string | undefined {
  return fact === 'title' ? page.title : page.data.description;
}

function reviewChanges(before: Page, after: Page, subject: Subject): Change[] {
  const [one, other] = [reviewOf(before.data), reviewOf(after.data)];
  const changes = factChange(subject, after.owners.map(teamOf), 'review interval', [one.every, other.every]);
  if (one.last === other.last && one.by === other.by && one.checked === other.checked) return changes;
  const alone = other.last !== one.last && textOf(before) === textOf(after);
  const checked =
    other.checked === undefined || other.checked === ''
      ? 'It does not say what was checked.'
      : `Checked: ${other.checked}`;
  const note = alone ? `Reviewed, and nothing else changed. ${checked}` : `Reviewed. ${checked}`;
  const values = { before: one.last, after: other.last };
  changes.push(
    newChange(subject, [], { part: 'fact', sort: 'fact', fact: 'review', ...values, note, weight: 'light' }),
  );
  return changes;
}

function reviewOf({ review }: PageData): { every?: string; last?: string; by?: string; checked?: string } {
  if (review === undefined) return {};
  const { every, ...rest } = { last: undefined, by: undefined, checked: undefined, ...review };
  const said = Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { ...Object.fromEntries(said), ...(every === undefined ? {} : { every: inWords(every) ?? '' }) };
}

function textOf({ file }: Page): string {
  return file.text.slice(file.bodyStart);
}

/** A value of front matter in words. */
export function inWords(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map((each) => inWords(each)).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, each]) => `${key} ${inWords(each) ?? ''}`.trim())
      .join(', ');
  }
  return String(value);
}
