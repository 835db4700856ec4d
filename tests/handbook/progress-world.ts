import fc from 'fast-check';
import type { ChecklistExport } from '../../src/schema/checklist-export.ts';
import { listOf, taskOf } from './progress-fixture.ts';

/*
 * Checklists whose meaning is known because they are made of it: a task is a deed, an object, whose it is, a place, a
 * number, a condition in signs, a picture, where it leads, and whether it is denied. Two tasks mean the same exactly when
 * all of these are equal, whatever words are chosen for them.
 */

/** Each line is one deed in words that stand for each other. */
const deeds = [
  ['Order'],
  ['Return'],
  ['Ask for', 'Request'],
  ['Revoke'],
  ['Grant'],
  ['Read', 'Go through', 'Read through'],
  ['Write'],
  ['Set up', 'Configure'],
  ['Book', 'Schedule'],
] as const;
const objects = [
  'laptop',
  'badge',
  'page A',
  'page B',
  'security guide',
  'security policy',
  'access',
  'database access',
  '“Start here” page',
  '“Start again” page',
] as const;
const places = [
  '',
  ' for the wiki',
  ' for the office',
  ' from the portal',
  ' with your manager',
  ' and the badge',
] as const;
const numbers = ['', ' 2', ' 3', ' day -1', ' day 1'] as const;
/** What may be said behind a task without changing what there is to do. */
const reasons = [
  '',
  ' so that you can begin',
  ', because it takes a while',
  ' as soon as you can',
  ', if possible',
  ' in time',
] as const;
const beginnings = ['', 'Please ', 'Then '] as const;
const persons = ['your', 'their', 'our', 'her'] as const;
const signs = ['', ' while load < limit', ' while load > limit', ' while load ≥ limit', ' while load = limit'] as const;
const pictures = ['', '✅ ', '❌ ', '🔒 ', '🔓 '] as const;
/** Each line is the addresses of one document. */
const targets = [
  ['/guides/one/', '/guides/one', '/guides/one/#how'],
  ['/guides/two/', '/guides/two/#how'],
  ['https://example.com/one', 'https://example.com/one#how'],
] as const;
export const phases = ['Before day one', 'Day one', 'First week'] as const;
export const people = ['hire', 'manager'] as const;

/** What there is to do. */
export interface Meaning {
  readonly deed: number;
  readonly object: number;
  readonly place: number;
  readonly number: number;
  readonly isDenied: boolean;
  readonly person: number;
  readonly sign: number;
  readonly picture: number;
  readonly target: number;
}

/** A task as the author of a random list has it. */
export interface Item {
  readonly meaning: Meaning;
  readonly text: string;
  readonly url: string;
  readonly phase: number;
  readonly from: string;
}

/** What tells two meanings apart. */
export function nameOf({ deed, object, place, number, isDenied, person, sign, picture, target }: Meaning): string {
  return [deed, object, place, number, isDenied, person, sign, picture, target].join(' ');
}

/** Meanings that are near each other: most are the same deed or the same object. */
export const anyMeaning: fc.Arbitrary<Meaning> = fc.record({
  deed: fc.nat(deeds.length - 1),
  object: fc.nat(objects.length - 1),
  place: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(places.length - 1) }),
  number: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(numbers.length - 1) }),
  isDenied: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  person: mostly(persons.length),
  sign: mostly(signs.length),
  picture: mostly(pictures.length),
  target: mostly(targets.length),
});

/** Mostly the first of some, for tasks to be near each other. */
function mostly(size: number): fc.Arbitrary<number> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(size - 1) });
}

/** Says what is meant, in words of choice. @param style any number: another is another way to say it */
export function said(meaning: Meaning, style: number): string {
  const pick = <Words>(from: readonly Words[], share: number): Words | undefined =>
    from[Math.floor(style / share) % from.length];
  const deed = pick<string>(deeds[meaning.deed] ?? [], 1) ?? '';
  const beginning = meaning.isDenied ? 'Do not ' : (pick(beginnings, 3) ?? '');
  const doing = beginning === '' ? deed : beginning + deed.toLowerCase();
  const words = `${pictures[meaning.picture]}${doing} ${persons[meaning.person]} ${objects[meaning.object]}`;
  const about = `${numbers[meaning.number]}${places[meaning.place]}${signs[meaning.sign]}`;
  return `${words}${about}${pick(reasons, 9) ?? ''}`;
}

/** An address of the document that is meant. */
function urlOf({ target }: Meaning, style: number): string {
  const urls = targets[target] ?? targets[0];
  return urls[style % urls.length] ?? urls[0];
}

export const mostStyles = 9 * reasons.length;

export const anyItem: fc.Arbitrary<Item> = fc
  .record({
    meaning: anyMeaning,
    style: fc.nat(mostStyles - 1),
    phase: fc.nat(phases.length - 1),
    from: fc.constantFrom('list', 'company'),
  })
  .map(({ meaning, style, phase, from }) => ({
    meaning,
    text: said(meaning, style),
    url: urlOf(meaning, style),
    phase,
    from,
  }));

/** One thing that an author does to a list, or that the owner of a plan does. */
export type Step =
  | { readonly type: 'insert'; readonly at: number; readonly item: Item }
  | { readonly type: 'delete'; readonly at: number }
  | { readonly type: 'return'; readonly at: number }
  | { readonly type: 'copy'; readonly at: number; readonly to: number }
  | { readonly type: 'swap'; readonly at: number; readonly to: number }
  | { readonly type: 'move'; readonly at: number; readonly phase: number; readonly from: string }
  | { readonly type: 'reword'; readonly at: number; readonly style: number }
  | { readonly type: 'change'; readonly at: number; readonly what: keyof Meaning; readonly to: Meaning }
  | { readonly type: 'tick'; readonly at: number }
  | { readonly type: 'follow' };

const place = fc.nat(11);
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('insert' as const), at: place, item: anyItem }),
  fc.record({ type: fc.constant('delete' as const), at: place }),
  fc.record({ type: fc.constant('return' as const), at: place }),
  fc.record({ type: fc.constant('copy' as const), at: place, to: place }),
  fc.record({ type: fc.constant('swap' as const), at: place, to: place }),
  fc.record({
    type: fc.constant('move' as const),
    at: place,
    phase: fc.nat(phases.length - 1),
    from: fc.constantFrom('list', 'company'),
  }),
  fc.record({ type: fc.constant('reword' as const), at: place, style: fc.nat(mostStyles - 1) }),
  fc.record({
    type: fc.constant('change' as const),
    at: place,
    what: fc.constantFrom<keyof Meaning>(
      'deed',
      'object',
      'place',
      'number',
      'isDenied',
      'person',
      'sign',
      'picture',
      'target',
    ),
    to: anyMeaning,
  }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('tick' as const), at: place }) },
  { weight: 2, arbitrary: fc.constant({ type: 'follow' as const }) },
);

/** Does a step to a list; `gone` holds what was deleted before. */
export function edited(items: readonly Item[], gone: Item[], step: Step): readonly Item[] {
  const size = items.length;
  if (step.type === 'insert') return items.toSpliced(step.at % (size + 1), 0, step.item);
  if (step.type === 'tick' || step.type === 'follow') return items;
  if (step.type === 'return') {
    const back = gone[step.at % Math.max(1, gone.length)];
    return back === undefined ? items : [...items, back];
  }
  const at = step.at % Math.max(1, size);
  const item = items[at];
  if (item === undefined) return items;
  switch (step.type) {
    case 'delete':
      gone.push(item);
      return items.toSpliced(at, 1);
    case 'copy':
      return items.toSpliced(step.to % size, 0, item);
    case 'swap': {
      const to = step.to % size;
      return items.with(at, items[to] ?? item).with(to, item);
    }
    case 'move':
      return items.with(at, { ...item, phase: step.phase, from: step.from });
    case 'reword':
      return items.with(at, { ...item, text: said(item.meaning, step.style), url: urlOf(item.meaning, step.style) });
    case 'change': {
      const meaning = { ...item.meaning, [step.what]: step.to[step.what] };
      const isSame = nameOf(meaning) === nameOf(item.meaning);
      return items.with(at, isSame ? item : { ...item, meaning, text: said(meaning, 0), url: urlOf(meaning, 0) });
    }
  }
}

/**
 * The list as a page has it, and what each id means there. The ids are places, the worst that anchors can be: each edit
 * gives them to other texts.
 */
export function pageOf(items: readonly Item[]): { list: ChecklistExport; meaningOf: ReadonlyMap<string, string> } {
  const tasks = items.map((item, at) => ({
    item,
    task: taskOf(item.text, {
      id: `task-${at}`,
      from: item.from,
      links: [{ text: objects[item.meaning.object] ?? '', url: item.url }],
    }),
  }));
  const list = listOf(
    Object.fromEntries(
      phases.map((title, phase) => [title, tasks.filter(({ item }) => item.phase === phase).map(({ task }) => task)]),
    ),
  );
  return { list, meaningOf: new Map(tasks.map(({ item, task }) => [task.id, nameOf(item.meaning)])) };
}
