import type { Change, ChangeWeight, Subject, Whom } from '../change.ts';
import { senseOf } from './sense.ts';

/** What every change has to say; the rest is empty unless it is said. */
type Said = Pick<Change, 'part' | 'sort'> & Partial<Change>;

/** A change in something. */
export function newChange(subject: Subject, whom: readonly Whom[], said: Said): Change {
  const weight = said.weight ?? 'plain';
  return {
    subject,
    place: undefined,
    about: undefined,
    fact: undefined,
    before: undefined,
    after: undefined,
    marks: [],
    values: [],
    note: '',
    ...said,
    weight,
    whom: weight === 'light' ? [] : unique(whom),
  };
}

/** Words that are others now, in whatever they stand: what became of them is told from the words. */
export function rewording(
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
  said: Omit<Said, 'sort'> & { readonly before: string; readonly after: string },
): Change {
  const sense = senseOf(said.before, said.after, names);
  return newChange(subject, whom, { ...said, ...sense, weight: said.weight ?? weightOf(sense.sort) });
}

/** How much it matters that words are others now. */
function weightOf(sort: Change['sort']): ChangeWeight {
  if (sort === 'value' || sort === 'obligation') return 'heavy';
  return sort === 'altered' ? 'plain' : 'light';
}

/** A fact that is another one now: what front matter, a line or settings say. Nothing when it is the same. */
export function factChange(
  subject: Subject,
  whom: readonly Whom[],
  fact: string,
  [before, after]: readonly [before: string | undefined, after: string | undefined],
  more: Partial<Change> = {},
): Change[] {
  if ((before ?? '') === (after ?? '')) return [];
  return [newChange(subject, whom, { part: 'fact', sort: 'fact', fact, before, after, ...more })];
}

/** Each once. */
function unique(whom: readonly Whom[]): Whom[] {
  return [...new Map(whom.map((each) => [`${each.type} ${each.id}`, each])).values()];
}
