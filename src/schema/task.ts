import { both } from './condition.ts';
import { readFact } from './fact.ts';
import type { Reading } from './fact.ts';
import { lastParenthesis } from './parenthesis.ts';
import type { Parenthesis } from './parenthesis.ts';
import { suggestionFor } from './suggestion.ts';
import type { When } from './when.ts';

/** What a task asks for, in the last parenthesis of its line: facts in plain words, with commas between them. */
export type Fact = { readonly text: string; readonly span: readonly [number, number] } & (
  | { readonly type: 'who' | 'informs'; readonly names: readonly string[] }
  | { readonly type: 'when'; readonly when: When }
  | { readonly type: 'effort'; readonly minutes: number }
  | { readonly type: 'weight'; readonly weight: Weight }
  | { readonly type: 'condition'; readonly condition: Condition }
  | { readonly type: 'after'; readonly tasks: readonly string[] }
  | { readonly type: 'action'; readonly action: ActionKind }
  | { readonly type: 'issue'; readonly issue: string }
  | { readonly type: 'done'; readonly day: string | undefined }
  /** What cannot be read as a fact. It is shown as it stands. */
  | { readonly type: 'unread'; readonly like: string | undefined }
);

/** How much a task matters. */
export type Weight = 'must' | 'should' | 'nice';

/** What an action after an incident does. */
export type ActionKind = 'prevent' | 'detect' | 'mitigate' | 'process';

/** What has to be answered for a task to apply: one of several groups of answers, each of which has to be given in full. */
export type Condition = readonly (readonly ConditionTerm[])[];

export interface ConditionTerm {
  /** The question, if the author names it: `location is berlin`. */
  readonly question: string | undefined;
  readonly answer: string;
  readonly not: boolean;
}

/** A task line, taken apart. */
export interface TaskLine {
  /** What is to be done: the line without its facts. */
  readonly text: string;
  /** In the order they are typed. */
  readonly facts: readonly Fact[];
  /**
   * What stands between the text, the facts and the ending: white space, the parenthesis, commas, marks of emphasis. One
   * more than there are facts; nothing without facts.
   */
  readonly between: readonly string[];
  /** Where the parenthesis of the facts stands in the line, from its first to past its last sign; nothing without facts. */
  readonly span: readonly [number, number] | undefined;
  /** What stands behind the parenthesis: a full stop, the end of an emphasis and white space, at most. */
  readonly ending: string;
}

/** What a line says, fact by fact. Of what may be said only once, the first counts. */
export interface TaskFacts {
  readonly who: readonly string[];
  readonly informs: readonly string[];
  readonly when: When | undefined;
  readonly minutes: number | undefined;
  readonly weight: Weight | undefined;
  /** Empty when the task always applies. */
  readonly condition: Condition;
  /** Titles of other tasks, as the author calls them. */
  readonly after: readonly string[];
  readonly action: ActionKind | undefined;
  /** A number such as `#12` or `group/project#12`, a key such as `PROJ-1`, or an address. */
  readonly issue: string | undefined;
  readonly done: boolean;
  readonly doneDay: string | undefined;
  /** What cannot be read, and what it may be meant to say. */
  readonly unread: readonly { readonly text: string; readonly like: string | undefined }[];
}

/**
 * Takes a line of Markdown apart: what is to be done, and the facts in the parenthesis it ends with. A parenthesis without
 * anything that surely is a fact, or was meant as one, is prose and stays in the text.
 */
export function readTask(line: string): TaskLine {
  for (const quotes of [true, false]) {
    const parenthesis = lastParenthesis(line, quotes);
    const facts = parenthesis === undefined ? undefined : readFacts(line, parenthesis);
    if (parenthesis !== undefined && facts !== undefined) return apart(line, parenthesis, facts);
  }
  const text = line.trimEnd();
  return { text, facts: [], between: [], span: undefined, ending: line.slice(text.length) };
}

/** The line that was taken apart, sign by sign. */
export function writeTask({ text, facts, between, ending }: TaskLine): string {
  const [first = '', ...others] = between;
  return [text, first, ...facts.map((fact, index) => `${fact.text}${others[index] ?? ''}`), ending].join('');
}

/** What a line says, in one value. */
export function factsOf({ facts }: TaskLine): TaskFacts {
  const all = <Type extends Fact['type']>(type: Type) =>
    facts.filter((fact): fact is Extract<Fact, { type: Type }> => fact.type === type);
  const conditions = all('condition').map(({ condition }) => condition);
  return {
    who: unique(all('who').flatMap(({ names }) => names)),
    informs: unique(all('informs').flatMap(({ names }) => names)),
    when: all('when')[0]?.when,
    minutes: all('effort')[0]?.minutes,
    weight: all('weight')[0]?.weight,
    condition: conditions.reduce((sum, each) => both(sum, each) ?? sum, conditions.shift() ?? []),
    after: unique(all('after').flatMap(({ tasks }) => tasks)),
    action: all('action')[0]?.action,
    issue: all('issue')[0]?.issue,
    done: all('done').length > 0,
    doneDay: all('done').find(({ day }) => day !== undefined)?.day,
    unread: all('unread').map(({ text, like }) => ({ text, like })),
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** What a remark begins with that has examples in it, and no facts. */
const prose = /^(?:e\. ?g\.|i\. ?e\.|eg |ie |for example|for instance|such as|see )/i;

/** The facts in a parenthesis; nothing if it is prose. */
function readFacts(line: string, { parts }: Parenthesis): Fact[] | undefined {
  const [first] = parts;
  if (first !== undefined && prose.test(line.slice(...first))) return undefined;
  const readings: (Reading | undefined)[] = [];
  for (const [start, end] of parts) readings.push(readPart(line.slice(start, end), readings.at(-1)));
  const sure = readings.some((reading) => reading?.sure === true);
  let meant = false;
  const facts = parts.map(([start, end], index): Fact => {
    const place = { text: line.slice(start, end), span: [start, end] } as const;
    const reading = readings[index];
    if (reading !== undefined) return { ...place, ...reading.meaning };
    const suggestion = suggestionFor(place.text);
    meant ||= suggestion?.meant === true;
    return { ...place, type: 'unread', like: suggestion?.like };
  });
  return sure || meant ? facts : undefined;
}

/** Reads a part of a parenthesis. `and @buddy`, or another title in quotation marks, goes on with what the part before began. */
function readPart(part: string, previous: Reading | undefined): Reading | undefined {
  const type = previous?.meaning.type;
  const rest = part.replace(/^and\s+/i, '');
  if (type === 'informs' && rest !== part) return readFact(`informs ${rest}`);
  const reading = readFact(part);
  if (reading !== undefined || type !== 'after') return reading;
  const more = /^["'“„‘‚«»‹]/.test(rest) ? readFact(`after ${rest}`) : undefined;
  return more?.sure === true ? more : undefined;
}

function apart(line: string, { span, parts }: Parenthesis, facts: readonly Fact[]): TaskLine {
  const [, end] = span;
  // Emphasis around the parenthesis goes with it.
  const before = line.slice(0, span[0]);
  const [marks = ''] = /[*_~]+$/.exec(before) ?? [];
  const around = marks !== '' && line.startsWith(marks, end) && /(?:^|\s)$/.test(before.slice(0, -marks.length));
  const text = (around ? before.slice(0, -marks.length) : before).trimEnd();
  const close = around ? end + marks.length : end;
  const edges = [text.length, ...parts.flat(), close];
  const between: string[] = [];
  for (let index = 0; index < edges.length; index += 2) between.push(line.slice(edges[index], edges[index + 1]));
  return { text, facts, between, span, ending: line.slice(close) };
}
