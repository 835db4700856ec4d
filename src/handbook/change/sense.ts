import { marksBetween } from '../alignment/marks.ts';
import type { WordMark } from '../alignment.ts';
import { wordsOf } from '../alignment/word.ts';
import { stemOf } from '../alignment/meaning.ts';
import type { ChangeSort, Replaced } from '../change.ts';
import { plainOf, sayingOf, signsIn } from '../progress/meaning-signs.ts';
import { bindingsIn, obligationIn } from './obligation.ts';
import { valuesIn } from './value.ts';
import type { Value } from './value.ts';

/** What became of a text that is still there. */
export interface Sense {
  readonly sort: Extract<ChangeSort, 'value' | 'obligation' | 'altered' | 'reworded' | 'form'>;
  readonly values: readonly Replaced[];
  readonly marks: readonly WordMark[];
}

/** Words that can come and go and change nothing that a sentence says. */
const idle = new Set(
  (
    'a an the this that these those it its is are was were be been being there here will would please kindly just also then ' +
    'so very really quite simply do does did of to your our their own which who as well'
  ).split(' '),
);

/** Of the letters of the longer text, what must be kept for a word that merely came or went to be told of by itself. */
const mostlyKept = 0.6;

/**
 * Tells what became of a text. What would be a dangerous mistake to overlook is singled out: a word that binds, then a number, a
 * day or a name. Beyond that, two texts say the same only where every word that tells something is in both, in one order.
 */
export function senseOf(before: string, after: string, names: readonly string[] = []): Sense {
  const marks = marksBetween(before, after);
  if (sayingOf(before) === sayingOf(after)) return { sort: 'form', values: [], marks };
  const alike = keptOf(marks) >= mostlyKept;
  const bound = bindingsBetween(before, after).filter((each) => alike || isPlain(each));
  const valued = valuesBetween(before, after, names);
  if (bound.length > 0) return { sort: 'obligation', values: [...bound, ...valued], marks };
  if (valued.length > 0) return { sort: 'value', values: valued, marks };
  const sort = tellingWords(before) === tellingWords(after) ? 'reworded' : 'altered';
  return { sort, values: [], marks };
}

/** How much of the longer text is in both, 0 to 1. */
function keptOf(marks: readonly WordMark[]): number {
  const letters = (type: WordMark['type']): number =>
    marks.reduce((sum, mark) => (mark.type === type ? sum + mark.text.length : sum), 0);
  const kept = letters('kept');
  return kept / (kept + Math.max(letters('removed'), letters('added')));
}

/** Whether a binding word took the place of another, or makes a rule wherever it stands. */
function isPlain({ before, after }: Replaced): boolean {
  return (before !== '' && after !== '') || obligationIn(`${before} ${after}`) !== undefined;
}

/** Binding words of which one text has more than the other. "Can" counts only beside one that surely binds. */
function bindingsBetween(before: string, after: string): Replaced[] {
  const [one, other] = [bindingsIn(before), bindingsIn(after)];
  const found = replacedBetween(one, other);
  const strong = new Set([...one, ...other].flatMap((each) => (each.strong ? [each.text] : [])));
  return found.some((each) => strong.has(each.before) || strong.has(each.after)) ? found : [];
}

/** Numbers, days and names of which one text has more than the other. A word that merely came or went is no value. */
function valuesBetween(before: string, after: string, names: readonly string[]): Replaced[] {
  const [one, other] = [valuesIn(before, names), valuesIn(after, names)];
  const found = types.flatMap((type) =>
    replacedBetween(
      one.filter((value) => value.type === type),
      other.filter((value) => value.type === type),
    ),
  );
  return found.filter(
    (value) =>
      !isSaid(value.before, after) &&
      !isSaid(value.after, before) &&
      ((value.before !== '' && value.after !== '') || /\d/.test(value.before + value.after)),
  );
}

const types: readonly Value['type'][] = ['number', 'day', 'address', 'name'];

interface Keyed {
  readonly key: string;
  readonly text: string;
}

/** What each list has that the other lacks, in order: the first that went and the first that came belong together. */
function replacedBetween(before: readonly Keyed[], after: readonly Keyed[]): Replaced[] {
  const gone = lacking(before, after);
  const added = lacking(after, before);
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, at) => ({
    before: gone[at]?.text ?? '',
    after: added[at]?.text ?? '',
  }));
}

/** Those of one list that another lacks. Of several that are compared as one, those in other words are lacking first. */
function lacking(these: readonly Keyed[], those: readonly Keyed[]): Keyed[] {
  const left = [...those];
  const take = (isIt: (other: Keyed) => boolean): boolean => {
    const at = left.findIndex(isIt);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  const others = these.filter(({ key, text }) => !take((other) => other.key === key && other.text === text));
  return others.filter(({ key }) => !take((other) => other.key === key));
}

/** Whether another text has the words of a name, in whatever case: there they are no other name. */
function isSaid(name: string, text: string): boolean {
  if (name === '' || /\d/.test(name)) return false;
  const words = new Set(wordsOf(text).map((word) => stemOf(word.text)));
  return wordsOf(name).every((word) => words.has(stemOf(word.text)));
}

/** The words that tell something, without their endings, and the signs, in order. */
function tellingWords(text: string): string {
  const words = wordsOf(text)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !idle.has(word))
    .map(stemOf);
  return [...words, ...signsIn(plainOf(text))].join(' ');
}
