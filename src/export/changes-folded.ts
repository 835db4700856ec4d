import type { Change } from '../handbook/change.ts';
import { titlesInWords } from './changes-words.ts';

/** Fewer than these are told one by one. */
const fewest = 4;

/** How many titles are named of what is told once for all. */
const mostNamed = 3;

/** Of a section that is told in one, its beginning is shown to here. */
const longBeginning = 160;

/** A list of changes in which what happened to many in the same way is told once. */
export interface Folded {
  readonly change: Change;
  /** How many changes it stands for, itself included. */
  readonly of: number;
}

/**
 * Tells once what a reader would otherwise read many times: a folder that moved, a fact that is another one in many pages, a section
 * that came or went with all that stood in it. A rule that came or went with its section is told all the same.
 */
export function folded(changes: readonly Change[]): Folded[] {
  const groups = Map.groupBy(changes, keyOf);
  const sections = new Set(
    changes.flatMap((change) =>
      change.part === 'heading' && (change.sort === 'new' || change.sort === 'gone') ? [headKeyOf(change)] : [],
    ),
  );
  const inSections = Map.groupBy(changes, (change) => {
    const key = placeKeyOf(change);
    return key !== undefined && sections.has(key) ? key : undefined;
  });
  return changes.flatMap((change): Folded[] => {
    const section = placeKeyOf(change);
    if (section !== undefined && isMany(inSections.get(section)) && sections.has(section)) return [];
    if (change.part === 'heading') {
      const those = inSections.get(headKeyOf(change));
      if (isMany(those)) return [{ change: sectionOf(change, those), of: those.length + 1 }];
    }
    const key = keyOf(change);
    const same = key === undefined ? undefined : groups.get(key);
    if (!isMany(same)) return [{ change, of: 1 }];
    return same[0] === change ? [{ change: oneOf(change, same), of: same.length }] : [];
  });
}

function isMany<Each>(list: readonly Each[] | undefined): list is readonly [Each, ...Each[]] {
  return list !== undefined && list.length >= fewest;
}

/** What two changes have in common that are told in the same words; nothing for what is always told by itself. */
function keyOf(change: Change): string | undefined {
  const { part, sort, fact, before, after, weight } = change;
  if (sort === 'moved' && part === 'whole') return JSON.stringify([weight, ...foldersOf(change)]);
  return sort === 'fact' && fact !== undefined ? JSON.stringify([weight, part, fact, before, after]) : undefined;
}

/** What of two addresses is not in both, from the left. */
function foldersOf({ before = '', after = '' }: Change): readonly [string, string] {
  const [one, other] = [before.split('/'), after.split('/')];
  // The empty part behind the last slash is no folder.
  while (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1)) {
    one.pop();
    other.pop();
  }
  return [`${one.join('/')}/`, `${other.join('/')}/`];
}

function headKeyOf({ subject, sort, before, after }: Change): string {
  return JSON.stringify([subject.kind, subject.path, sort, after ?? before]);
}

/** The section that a plain passage came or went in. */
function placeKeyOf({ subject, sort, place, part, weight }: Change): string | undefined {
  const isPassage = part === 'sentence' || part === 'item' || part === 'row' || part === 'code';
  if (!isPassage || weight !== 'plain' || place === undefined || (sort !== 'new' && sort !== 'gone')) return undefined;
  return JSON.stringify([subject.kind, subject.path, sort, place]);
}

function sectionOf(heading: Change, passages: readonly [Change, ...Change[]]): Change {
  const [{ before, after }, ...others] = passages;
  const first = after ?? before ?? '';
  const said = first.length <= longBeginning ? first : `${first.slice(0, longBeginning)}…`;
  const words = heading.sort === 'new' ? ['It says', 'besides'] : ['It said', 'went with it'];
  return { ...heading, part: 'section', note: `${words[0]}: “${said}” ${others.length} more things ${words[1]}.` };
}

/** The first of several, which says what the others are. */
function oneOf(change: Change, same: readonly Change[]): Change {
  const others = same.slice(1);
  const titles = [...new Set(others.map(({ about, subject }) => about ?? subject.title))];
  const named = titles.slice(0, titles.length > mostNamed + 1 ? mostNamed : titles.length);
  const more = titles.length - named.length;
  const list = titlesInWords(named, more);
  if (change.sort !== 'moved') return { ...change, note: sentences(change.note, `The same for ${list}.`) };
  const [before, after] = foldersOf(change);
  const note =
    change.weight === 'loud'
      ? `Links to them break. With "aliases" in each they would not.`
      : change.note.replace('The old address leads', 'The old addresses lead');
  return { ...change, before, after, note: sentences(`${same.length} in this folder.`, note, `The same for ${list}.`) };
}

function sentences(...all: readonly string[]): string {
  return all.filter((each) => each !== '').join(' ');
}
