import { marksBetween } from '../alignment/marks.ts';
import type { Change, Subject, Whom } from '../change.ts';
import type { Written } from '../written.ts';
import { newChange, rewording } from './new-change.ts';
import { obligationIn } from './obligation.ts';
import { passagesOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { alignPassages } from './passage-alignment.ts';
import type { PassageAlignment } from './passage-alignment.ts';

type Span = readonly [number, number];

/** What is compared, and what is to be known of it. */
export interface ComparedText {
  readonly before: Written;
  readonly after: Written;
  readonly subject: Subject;
  readonly whom: readonly Whom[];
  readonly names: readonly string[];
  /** What is compared in another way, by where it stands in each. */
  readonly except?: readonly [before: readonly Span[], after: readonly Span[]];
}

/** Said of a text in which nothing else is found. What is compared in another way may be all that changed. */
const layoutAlone = 'Only its layout changed.';

/** Leaves out that only the layout changed where more is told of the same thing, found in its text or elsewhere. */
export function withoutIdleLayout(changes: readonly Change[]): Change[] {
  const told = new Set(changes.flatMap(({ note, subject }) => (note === layoutAlone ? [] : [subject.path])));
  return changes.filter(({ note, subject }) => note !== layoutAlone || !told.has(subject.path));
}

/** What became of a text that somebody has written, passage by passage. Equal files are not read again. */
export function changesInText(compared: ComparedText): Change[] {
  const { before, after, except = [[], []] } = compared;
  if (bodyOf(before) === bodyOf(after)) return [];
  const aligned = alignPassages(passagesOf(before, except[0]), passagesOf(after, except[1]), compared.names);
  const changes = changesOfPassages(aligned, compared);
  return [...changes, ...looks(compared, aligned, changes.length === 0)];
}

function bodyOf({ file }: Written): string {
  return file.text.slice(file.bodyStart).trim();
}

/** The changes of passages that have been aligned, in the order of the text. */
export function changesOfPassages(
  { pairs, gone, added }: PassageAlignment,
  { subject, whom, names }: Pick<ComparedText, 'subject' | 'whom' | 'names'>,
): Change[] {
  const placed: { readonly at: number; readonly change: Change }[] = [];
  for (const { before, after, moved } of pairs) {
    const place = placeOf(after);
    const ticked = before.checked !== after.checked && before.checked !== undefined && after.checked !== undefined;
    if (before.text !== after.text) {
      const said = { part: after.part, place, before: before.text, after: after.text };
      const change =
        after.part === 'code'
          ? newCode(said, subject, whom)
          : withoutSpread(rewording(subject, whom, names, said), gone, added);
      const note = moved && after.part !== 'heading' ? { note: movedFrom(before) } : {};
      if (change.sort !== 'form' || !ticked) placed.push({ at: after.place, change: { ...change, ...note } });
    } else if (moved && after.part !== 'heading') {
      const said = { part: after.part, place, before: before.text, after: after.text, note: movedFrom(before) };
      placed.push({ at: after.place, change: newChange(subject, whom, { ...said, sort: 'moved', weight: 'light' }) });
    }
    if (ticked) {
      const fact = { part: 'fact', sort: 'fact', fact: 'box', place, about: after.text } as const;
      const [was, is] = after.checked === true ? ['open', 'ticked'] : ['ticked', 'open'];
      placed.push({ at: after.place, change: newChange(subject, whom, { ...fact, before: was, after: is }) });
    }
  }
  for (const passage of added) placed.push({ at: passage.place, change: cameOrWent(passage, 'new', subject, whom) });
  // What is gone stands where what preceded it stands now.
  const last = placesAfter(pairs, gone);
  for (const passage of gone) {
    placed.push({ at: last.get(passage) ?? -1, change: cameOrWent(passage, 'gone', subject, whom) });
  }
  return placed.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/** Code that is other code: its numbers and words are no sentence's. */
function newCode(
  said: Pick<Change, 'part' | 'place'> & { before: string; after: string },
  subject: Subject,
  whom: readonly Whom[],
): Change {
  const marks = marksBetween(said.before, said.after);
  const isSame = said.before.replace(/\s+/g, '') === said.after.replace(/\s+/g, '');
  return newChange(subject, whom, {
    ...said,
    marks,
    sort: isSame ? 'form' : 'altered',
    weight: isSame ? 'light' : 'plain',
  });
}

/**
 * A change without the values that only went to another sentence: one that was split in two says still the same day, in the sentence
 * that has no partner.
 */
function withoutSpread(change: Change, gone: readonly Passage[], added: readonly Passage[]): Change {
  const isIn = (value: string, passages: readonly Passage[]): boolean =>
    value !== '' && passages.some(({ text }) => text.toLowerCase().includes(value.toLowerCase()));
  const values = change.values.filter(({ before, after }) =>
    after === '' ? !isIn(before, added) : before !== '' || !isIn(after, gone),
  );
  if (values.length === change.values.length) return change;
  return values.length > 0 ? { ...change, values } : { ...change, values, sort: 'altered', weight: 'plain' };
}

function cameOrWent(passage: Passage, sort: 'new' | 'gone', subject: Subject, whom: readonly Whom[]): Change {
  const obligation = passage.part === 'code' ? undefined : obligationIn(passage.text);
  const words = sort === 'new' ? { after: passage.text } : { before: passage.text };
  const values =
    obligation === undefined
      ? []
      : [sort === 'new' ? { before: '', after: obligation } : { before: obligation, after: '' }];
  return newChange(subject, whom, {
    part: passage.part,
    sort,
    place: placeOf(passage),
    ...words,
    values,
    weight: obligation === undefined ? 'plain' : 'heavy',
  });
}

/** The section that a passage stands in; of a heading, the one above. */
function placeOf({ part, section }: Passage): string | undefined {
  return part === 'heading' ? section.above?.title : section.title;
}

function movedFrom({ section: { title } }: Passage): string {
  return title === undefined ? 'It stood before the first heading.' : `It stood under “${title}”.`;
}

/** Where each passage that is gone would stand among those that are there. */
function placesAfter(pairs: PassageAlignment['pairs'], gone: readonly Passage[]): Map<Passage, number> {
  const places = new Map<Passage, number>();
  const kept = pairs.toSorted((a, b) => a.before.place - b.before.place);
  let at = 0;
  let place = -1;
  for (const passage of gone.toSorted((a, b) => a.place - b.place)) {
    for (let next = kept[at]; next !== undefined && next.before.place < passage.place; next = kept[++at]) {
      place = next.after.place;
    }
    places.set(passage, place + 0.5);
  }
  return places;
}

/** What is not in the words: links that lead elsewhere, pictures, an order, and layout if there is nothing else. */
function looks({ before, after, subject, whom }: ComparedText, { pairs }: PassageAlignment, alone: boolean): Change[] {
  const light = (note: string, place?: string): Change =>
    newChange(subject, whom, { part: 'whole', sort: 'form', weight: 'light', note, place });
  const changes = [...pictureChanges(before, after, subject, whom)];
  const urls = ({ links }: Written): string[] => links.map(({ reference }) => reference.url);
  const links = othersIn(urls(before), urls(after));
  if (links > 0) changes.push(light(links === 1 ? 'One link is another one.' : `${links} links are others.`));
  const kept = pairs.filter(({ moved }) => !moved);
  const turned = kept.find((pair, at) => pair.before.place < (kept[at - 1]?.before.place ?? -1));
  if (turned !== undefined) changes.push(light('What was there stands in another order.', placeOf(turned.after)));
  return alone && changes.length === 0 ? [light(layoutAlone)] : changes;
}

function pictureChanges(before: Written, after: Written, subject: Subject, whom: readonly Whom[]): Change[] {
  const lacking = ({ images }: Written, others: Written): string[] =>
    images
      .filter(({ image }) => !others.images.some((other) => other.image.url === image.url))
      .map(({ image: { alt, url } }) => (alt === undefined || alt === '' ? url : alt));
  return [
    ...lacking(after, before).map((words) => newChange(subject, whom, { part: 'picture', sort: 'new', after: words })),
    ...lacking(before, after).map((words) =>
      newChange(subject, whom, { part: 'picture', sort: 'gone', before: words }),
    ),
  ];
}

/** How many links are others: of those that are in one text only, the larger number. */
function othersIn(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const url of before) counts.set(url, (counts.get(url) ?? 0) + 1);
  let added = 0;
  for (const url of after) {
    const count = counts.get(url) ?? 0;
    if (count > 0) counts.set(url, count - 1);
    else added += 1;
  }
  return Math.max(
    added,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
}
