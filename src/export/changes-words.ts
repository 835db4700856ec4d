import { readsAsOne } from './comparison/marked-words.ts';
import type {
  Agreement,
  Change,
  ChangedPart,
  ChangeGroup,
  Changes,
  ChangeSort,
  Subject,
  SubjectKind,
} from '../handbook/change.ts';

/** What became of something whole. */
const wholes: Readonly<Partial<Record<ChangeSort, string>>> = { new: 'new', gone: 'gone', moved: 'moved' };

const parts: Readonly<Record<ChangedPart, string>> = {
  whole: '',
  heading: 'heading',
  sentence: '',
  item: '',
  row: 'row',
  code: 'code',
  picture: 'picture',
  fact: '',
  area: 'area',
  track: 'track',
  expectation: 'expectation',
  step: 'step',
  measure: 'measure',
  role: 'role',
  question: 'question',
  section: 'section',
  field: 'field',
  action: 'action',
  setting: 'setting',
};

/** What a change is called in front of its words: `new step`, `no longer says`, `48 h → 24 h`. */
export function labelOf(change: Change): string {
  const { part, sort, values, fact } = change;
  const noun = parts[part];
  if (sort === 'value' || sort === 'obligation') return values.map(valueInWords).join(', ');
  if (part === 'whole') return wholes[sort] ?? 'looks';
  if (part === 'fact' || (part === 'setting' && fact !== undefined)) return fact ?? 'fact';
  if (fact !== undefined) return noun === '' ? fact : `${noun}: ${fact}`;
  const [rule] = values;
  if (noun === '' && rule !== undefined)
    return sort === 'new' ? `new rule: “${rule.after}”` : `rule gone: “${rule.before}”`;
  if (noun === '') return sayings[sort];
  return `${wordFor(sort)} ${noun}`;
}

const sayings: Readonly<Record<ChangeSort, string>> = {
  new: 'says now',
  gone: 'no longer says',
  moved: 'stands elsewhere',
  value: 'value',
  obligation: 'rule',
  altered: 'says otherwise',
  reworded: 'in other words',
  form: 'spelling',
  fact: 'fact',
};

function wordFor(sort: ChangeSort): string {
  const said: Partial<Record<ChangeSort, string>> = {
    new: 'new',
    gone: 'gone:',
    moved: 'moved',
    altered: 'changed',
    reworded: 'reworded',
    form: 'respelt',
  };
  return said[sort] ?? 'changed';
}

/** One value that took the place of another: `48 h → 24 h`, `now “must”`, `no “must” any more`. */
export function valueInWords({ before, after }: Change['values'][number]): string {
  if (before === '') return `now “${after}”`;
  if (after === '') return `no “${before}” any more`;
  return `${before} → ${after}`;
}

/** Whether the words before and after read well in one marked sentence. */
export function isMarkable({ before, after, marks }: Change): boolean {
  return before !== undefined && after !== undefined && marks.length > 0 && readsAsOne(marks);
}

/** The sentence about somebody who has to agree. */
export function agreementInWords({ owner, name, why, subjects }: Agreement): { who: string; what: string } {
  const titles = listOf(subjects);
  if (owner === undefined) return { who: 'Nobody', what: `answers for ${titles}: somebody should.` };
  const phrases = { owns: 'for', gives: 'until now for', gets: 'from now on for' };
  return { who: name, what: `${phrases[why]} ${titles}` };
}

/** How many subjects a list names before it only counts. */
const mostNamed = 6;

function listOf(subjects: readonly Subject[]): string {
  const named = subjects.slice(0, subjects.length > mostNamed ? mostNamed - 1 : mostNamed).map(({ title }) => title);
  const more = subjects.length - named.length;
  return titlesInWords(named, more);
}

/** Titles in a sentence, and how many there are besides. One with a comma or an "and" in it is quoted: it would look like two. */
export function titlesInWords(titles: readonly string[], more: number): string {
  const said = titles.map((title) => (/,| and /.test(title) ? `“${title}”` : title));
  return new Intl.ListFormat('en-GB').format(more === 0 ? said : [...said, `${more} more`]);
}

const kindWords: Readonly<Record<SubjectKind, readonly [one: string, many: string]>> = {
  page: ['page', 'pages'],
  ladder: ['ladder', 'ladders'],
  level: ['level', 'levels'],
  checklist: ['checklist', 'checklists'],
  template: ['template', 'templates'],
  record: ['record', 'records'],
  team: ['team', 'teams'],
  term: ['term of the glossary', 'terms of the glossary'],
  settings: ['set of settings', 'sets of settings'],
};

/** What a subject is, in a word or two. */
export function kindInWords(kind: SubjectKind): string {
  return kind === 'settings' ? 'settings' : kindWords[kind][0];
}

/** All of it in a sentence or two: what is touched, and how much of it matters. */
export function summaryOf({ changes, light }: Changes): string {
  if (changes.length === 0) return 'Nothing changes for anybody.';
  const weighty = changes.filter(({ weight }) => weight !== 'light');
  if (weighty.length === 0)
    return `Nothing changes for anybody: ${count(light.length, 'change')} of wording, links or layout.`;
  const subjects = new Map(
    weighty.map(({ subject }) => [`${subject.kind} ${subject.path} ${subject.title}`, subject.kind]),
  );
  const touched = [...Map.groupBy(subjects.values(), (kind) => kind)].map(
    ([kind, { length }]) => `${length} ${kindWords[kind][length === 1 ? 0 : 1]}`,
  );
  const loud = weighty.filter(({ weight }) => weight === 'loud').length;
  const heavy = weighty.filter(({ weight }) => weight === 'heavy').length;
  const counts = [
    ...(loud === 0 ? [] : [`${loud} not to be missed`]),
    ...(heavy === 0 ? [] : [`${heavy} that ${heavy === 1 ? 'makes' : 'make'} a rule another one`]),
  ];
  const besides = light.length === 0 ? '' : ` Besides, ${count(light.length, 'change')} of wording, links or layout.`;
  const which = counts.length === 0 ? '' : `, ${counts.join(', ')}`;
  return `${count(weighty.length, 'change')} in ${new Intl.ListFormat('en-GB').format(touched)}${which}.${besides}`;
}

/** A number of things: `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The changes of a group that nobody is more concerned by: they are told in full there, and elsewhere only named. */
export function ownChanges({ whom, changes }: ChangeGroup): Change[] {
  return changes.filter(({ whom: [first] }) => first?.type === whom.type && first.id === whom.id);
}

/** The subjects of some changes, each once, with its changes. */
export function bySubject(changes: readonly Change[]): ReadonlyMap<Subject, readonly Change[]> {
  const known = new Map<string, Subject>();
  return Map.groupBy(changes, ({ subject }) => {
    const key = `${subject.kind} ${subject.path} ${subject.title}`;
    const first = known.get(key) ?? subject;
    known.set(key, first);
    return first;
  });
}

/** Groups that are told of nothing that stands elsewhere in full, with the titles of what concerns them too. */
export function alsoConcerned({ groups }: Changes): { readonly name: string; readonly titles: string }[] {
  return groups.flatMap((group) => {
    const own = new Set(ownChanges(group));
    const others = group.changes.filter((change) => !own.has(change));
    return others.length === 0 ? [] : [{ name: group.whom.name, titles: listOf([...bySubject(others).keys()]) }];
  });
}
