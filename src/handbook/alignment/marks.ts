import { diffArrays } from 'diff';
import { isSmall } from './meaning.ts';
import { wordsOf } from './word.ts';
import type { PlacedWord } from './word.ts';

/** A piece of two texts: in both, only in the first, or only in the second. */
export type WordMark = { readonly type: 'kept' | 'removed' | 'added'; readonly text: string };

/** A word that stands in both texts, by its number in each. */
interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** Two texts that differ in more words than this are shown one after the other: nobody could follow the marks. */
const mostEdits = 400;

/** Of the words of the shorter text, what must be kept for marks inside a sentence to help. */
const leastKept = 0.3;

/** What two texts begin or end with is worth keeping from this many words on, however much else was replaced. */
const leastEdge = 4;

/** A single telling word between changes is kept when at most this many words changed around it: then it guides the eye. */
const mostAroundOne = 3;

/**
 * The words of two texts in one sequence. Kept and removed pieces joined are the first text, kept and added pieces the
 * second, to the last space. A change is shown as a whole phrase: few words between two changes belong to them. Turning
 * the texts around turns removed into added and changes nothing else.
 */
export function marksBetween(before: string, after: string): WordMark[] {
  if (before === after) return pieces(['kept', before]);
  // The same way round always: a shortest list of changes is seldom the only one.
  if (before < after) return marked(before, after, ['removed', 'added']);
  return marked(after, before, ['added', 'removed']);
}

type Side = 'removed' | 'added';

function marked(first: string, second: string, [firstSide, secondSide]: readonly [Side, Side]): WordMark[] {
  const firstWords = wordsOf(first);
  const secondWords = wordsOf(second);
  const anchors = readable(anchorsBetween(firstWords, secondWords), firstWords, secondWords);
  const marks: WordMark[] = [];
  let firstAt = 0;
  let secondAt = 0;
  const change = (firstEnd: number, secondEnd: number): void => {
    const [was, is] = [first.slice(firstAt, firstEnd), second.slice(secondAt, secondEnd)];
    // Most words that both texts keep stand one space apart.
    if (was === ' ' && is === ' ') {
      marks.push({ type: 'kept', text: was });
      return;
    }
    const [start, one, other, end] = withoutCommonEdges(was, is);
    const sides = pieces([firstSide, one], [secondSide, other]);
    // Removed comes before added, whichever text came first.
    if (firstSide === 'added') sides.reverse();
    marks.push(...pieces(['kept', start]), ...sides, ...pieces(['kept', end]));
  };
  for (const anchor of anchors) {
    const one = firstWords[anchor.before];
    const other = secondWords[anchor.after];
    if (one === undefined || other === undefined) continue;
    change(one.at, other.at);
    marks.push({ type: 'kept', text: one.text });
    firstAt = one.at + one.text.length;
    secondAt = other.at + other.text.length;
  }
  change(first.length, second.length);
  return joined(marks);
}

/** The words that both texts keep, in order. */
function anchorsBetween(first: readonly PlacedWord[], second: readonly PlacedWord[]): Anchor[] {
  const changes = diffArrays(
    first.map(({ text }) => text),
    second.map(({ text }) => text),
    { maxEditLength: mostEdits },
  );
  const anchors: Anchor[] = [];
  let before = 0;
  let after = 0;
  for (const { added, removed, count } of changes ?? []) {
    if (added) after += count;
    else if (removed) before += count;
    else for (let at = 0; at < count; at++) anchors.push({ before: before++, after: after++ });
  }
  return anchors;
}

/** Kept words that follow each other, and how many of them name something. */
interface Run {
  readonly anchors: Anchor[];
  telling: number;
}

function runsOf(anchors: readonly Anchor[], words: readonly PlacedWord[]): Run[] {
  const runs: Run[] = [];
  for (const anchor of anchors) {
    let run = runs.at(-1);
    const last = run?.anchors.at(-1);
    if (run === undefined || anchor.before - 1 !== last?.before || anchor.after - 1 !== last.after) {
      runs.push((run = { anchors: [], telling: 0 }));
    }
    run.anchors.push(anchor);
    if (!isSmall(words[anchor.before]?.text ?? '')) run.telling++;
  }
  return runs;
}

/** Leaves out the kept words that would only break a change into crumbs. */
function readable(anchors: readonly Anchor[], first: readonly PlacedWord[], second: readonly PlacedWord[]): Anchor[] {
  let runs = runsOf(anchors, first);
  // Leaving one out widens the change around it, so that the next may have to go: until nothing does.
  for (;;) {
    const crumb = runs.findIndex((run, at) => isCrumb(run, runs[at - 1], runs[at + 1], first.length, second.length));
    if (crumb === -1) break;
    runs = runs.toSpliced(crumb, 1);
  }
  const kept = runs.reduce((sum, run) => sum + run.anchors.length, 0);
  if (kept < leastKept * Math.min(first.length, second.length)) {
    runs = runs.filter((run) => isEdge(run, first.length, second.length));
  }
  return runs.flatMap((run) => run.anchors);
}

/** Whether both texts begin or end with a run of words that says something. */
function isEdge({ anchors, telling }: Run, firstEnd: number, secondEnd: number): boolean {
  const [start, end] = [anchors[0], anchors.at(-1)];
  const begins = start?.before === 0 && start.after === 0;
  const ends = end?.before === firstEnd - 1 && end.after === secondEnd - 1;
  return (begins || ends) && telling > 0 && anchors.length >= leastEdge;
}

/** Whether a run of kept words is too little beside the changes on both sides of it. */
function isCrumb(
  run: Run,
  previous: Run | undefined,
  next: Run | undefined,
  firstEnd: number,
  secondEnd: number,
): boolean {
  const start = run.anchors[0];
  const end = run.anchors.at(-1);
  if (start === undefined || end === undefined) return true;
  const last = previous?.anchors.at(-1) ?? { before: -1, after: -1 };
  const following = next?.anchors[0] ?? { before: firstEnd, after: secondEnd };
  const changedBefore = Math.max(start.before - last.before, start.after - last.after) - 1;
  const changedAfter = Math.max(following.before - end.before, following.after - end.after) - 1;
  if (changedBefore === 0 || changedAfter === 0) return false;
  if (run.telling === 0) return true;
  return run.telling === 1 && changedBefore + changedAfter > mostAroundOne * run.anchors.length;
}

/** A sign or a space: never half of a letter or of an emoji, so that a text may be cut on either side of it. */
const edge = /[\s!-/:-@[-`{-~]/;

/** Two texts, with the signs and spaces that both begin and end with apart from them. */
function withoutCommonEdges(one: string, other: string): [start: string, one: string, other: string, end: string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start] && edge.test(one[start] ?? '')) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end) && edge.test(one.at(-1 - end) ?? '')) end++;
  return [
    one.slice(0, start),
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
    one.slice(one.length - end),
  ];
}

function pieces(...given: readonly (readonly [type: WordMark['type'], text: string])[]): WordMark[] {
  return given.filter(([, text]) => text !== '').map(([type, text]) => ({ type, text }));
}

/** Neighbours of one type as one piece. */
function joined(marks: readonly WordMark[]): WordMark[] {
  const result: { type: WordMark['type']; text: string }[] = [];
  let last: (typeof result)[number] | undefined;
  for (const { type, text } of marks) {
    if (last?.type === type) last.text += text;
    else result.push((last = { type, text }));
  }
  return result;
}
