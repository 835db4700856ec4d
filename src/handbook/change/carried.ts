import type { Change, Subject, Whom } from '../change.ts';
import type { Page } from '../handbook.ts';
import type { Compared } from './compared.ts';
import { newChange } from './new-change.ts';
import { passagesOf } from './passage.ts';

/** A passage that left a page, or came to one. */
interface Traveller {
  readonly text: string;
  readonly isHeading: boolean;
  readonly subject: Subject;
  readonly whom: readonly Whom[];
  /** What was told of it; nothing where its whole page is new or gone. */
  readonly change: Change | undefined;
}

interface Journey {
  readonly from: Traveller;
  readonly to: Traveller;
}

/** So many letters have to be the same: short words stand in many pages. */
const fewestLetters = 40;

/**
 * The changes of pages, with what one page gave another word for word told as that: once for the two of them, in the place of every
 * sentence gone here and new there. So a page that is split into two, or taken up by another, loses no rule.
 */
export function carriedBetween(changes: readonly Change[], { before, after }: Compared): Change[] {
  const leaving = travellers(changes, 'gone', before.pages);
  const arriving = Map.groupBy(travellers(changes, 'new', after.pages), ({ text }) => text);
  const journeys = leaving.flatMap((from): Journey[] => {
    const there = arriving.get(from.text) ?? [];
    const at = there.findIndex((to) => to.subject.path !== from.subject.path && to.isHeading === from.isHeading);
    return there.splice(at, at === -1 ? 0 : 1).map((to) => ({ from, to }));
  });
  const pairs = [...Map.groupBy(journeys, ({ from, to }) => `${from.subject.path}\n${to.subject.path}`).values()];
  const told = pairs.flatMap((those) => (isEnough(those) ? [{ those, change: carried(those) }] : []));
  const settled = new Set(told.flatMap(({ those }) => those.flatMap(({ from, to }) => [from.change, to.change])));
  return [...changes.filter((change) => !settled.has(change)), ...told.flatMap(({ change }) => change ?? [])];
}

/** Every passage of some pages that is gone, or new: one by one, and with its page. */
function travellers(changes: readonly Change[], sort: 'new' | 'gone', pages: readonly Page[]): Traveller[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return changes.flatMap((change): Traveller[] => {
    if (change.sort !== sort) return [];
    const { subject, whom, part } = change;
    if (part === 'whole') {
      const page = byPath.get(subject.path);
      const passages = page === undefined ? [] : passagesOf(page).passages;
      return passages.map((passage) => {
        return { text: passage.text, isHeading: passage.part === 'heading', subject, whom, change: undefined };
      });
    }
    const text = change.after ?? change.before;
    if (text === undefined || part === 'fact' || part === 'picture') return [];
    return [{ text, isHeading: part === 'heading', subject, whom, change }];
  });
}

function isEnough(those: readonly Journey[]): boolean {
  const words = those.filter(({ from }) => !from.isHeading);
  return words.reduce((sum, { from }) => sum + from.text.length, 0) >= fewestLetters;
}

function carried(those: readonly Journey[]): Change | undefined {
  const [first] = those;
  if (first === undefined) return undefined;
  const { from, to } = first;
  const many = those.length === 1 ? 'One thing that it said stands' : `${those.length} things that it said stand`;
  return newChange(from.subject, [...from.whom, ...to.whom], {
    part: 'sentence',
    sort: 'moved',
    before: from.subject.title,
    after: to.subject.title,
    note: `${many} there now, word for word.`,
  });
}
