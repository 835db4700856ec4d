import { areaKey } from './area-key.ts';

/** Words that people are called by where they work, each line for one of them. */
const kin: readonly (readonly string[])[] = [
  [
    'hire',
    'new hire',
    'new employee',
    'new joiner',
    'new starter',
    'new colleague',
    'newcomer',
    'joiner',
    'starter',
    'employee',
    'newbie',
    'new team member',
    'new engineer',
  ],
  ['manager', 'hiring manager', 'line manager', 'people manager', 'engineering manager', 'supervisor', 'boss'],
  ['buddy', 'onboarding buddy', 'work buddy', 'peer buddy'],
  ['mentor'],
  ['lead', 'team lead', 'tech lead'],
  ['it', 'it team', 'it support', 'help desk', 'helpdesk', 'it department', 'it ops'],
  [
    'hr',
    'human resources',
    'people',
    'people ops',
    'people operations',
    'people team',
    'people partner',
    'hr team',
    'people experience',
    'people & culture',
  ],
  ['facilities', 'facilities team', 'office manager'],
  ['payroll', 'finance team'],
  ['security team', 'security office'],
  ['recruiter', 'recruiting', 'talent', 'talent team'],
  ['director'],
  ['facilitator'],
];
const kinByKey = new Map(kin.map((names) => names.map(areaKey)).flatMap((keys) => keys.map((key) => [key, keys])));

/** Words that open a remark, or name a thing: nobody is called so. */
const nobody =
  /^(?:note|tip|hint|info|important|warning|caution|attention|optional|required|mandatory|bonus|todo|to do|fyi|example|reminder|question|answer|goal|why|how|what|when|where|who|step|task|day|week|month|read|watch|learn|review|see|slack|discord|teams|zoom|meet|git|github|gitlab|jira|google|notion|figma|email|e-mail|mail|calendar|laptop|computer|phone|docs?|documentation|links?|resources?|access|accounts?|tools?|setup|software|hardware|meeting|training|video|optionally|update|done)s?\b/i;

const nameForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’&-]*$/u;

/** The words that mean the same person as some words do, as keys; nothing if these are not known to mean anybody. */
export function sameAs(key: string): readonly string[] | undefined {
  return kinByKey.get(key);
}

/** Whether some words may be what somebody is called, though nobody says so. */
export function maybeSomebody(words: string): boolean {
  return nameForm.test(words) && !nobody.test(words) && words.split(' ').length <= 3;
}

/** Words that make a sentence of what might be a name, and names of what is no person. */
const sentence =
  /\d|\b(?:is|are|will|can|should|must|has|have|does|asks|checks|completes|creates|decides|explains|gets|gives|helps|introduces|invites|knows|makes|meets|needs|orders|provides|reviews|schedules|sends|sets|shows|signs|takes|tells|writes)\b|^(?:work|meet|speak|talk|check|coordinate) with\b|^(?:ask|contact(?! person)|see|email|use|read|per|via|through|from|according to)\b|^(?:handbook|website|intranet|portal|wiki|docs?|documentation)$/i;

/**
 * The people that a cell of a table names: "Buddy", "Manager and peers", "IT / HR".
 *
 * @returns their names, and whether they are all that the cell says
 */
export function namesIn(words: string): { names: readonly string[]; whole: boolean } {
  const names = words.split(/\s*(?:[,;/+]|&|\band\/or\b|\band\b|\bor\b)\s*/i).filter((each) => each !== '');
  const possible = names.every(
    (each) => nameForm.test(each) && each.length <= 40 && each.split(' ').length <= 4 && !sentence.test(each),
  );
  if (!possible || names.length === 0) return { names: [], whole: false };
  return { names: [...new Set(names)], whole: !/\bor\b/i.test(words) };
}

const mention = String.raw`@[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?`;
const mentions = String.raw`${mention}(?:(?:,| and| &|, and) ${mention})*`;
const mentioning = [new RegExp(`^(${mentions})[:,]?\\s`, 'u'), new RegExp(`(?:^|\\s)(${mentions})[.!?]?$`, 'u')];

/** The names with an `@` that a task begins with or, if there are none, ends with: "@buddy say hello". */
export function mentionsIn(text: string): string[] {
  const found = mentioning.map((way) => way.exec(text)?.[1]).find((names) => names !== undefined) ?? '';
  return [...found.matchAll(/@([^\s,@]+)/g)].flatMap(([, name]) => name ?? []);
}

const nounBehind =
  /(?:['’]s?)?\s+(?:to[- ]?dos?|tasks?|check ?lists?|actions?|action items|responsibilities|steps|section|items)$/i;
const wordBefore = /^(?:tasks? )?(?:for|by)\s+(?:(?:the|your|their|a)\s+)?/i;

/** Whom headings name by one word alone: other words, such as "People", are as often what the tasks are about. */
const alone = new Set(['hire', 'manager', 'buddy', 'mentor', 'it', 'hr', 'recruiter', 'director', 'facilitator']);

/**
 * Who a heading may name: "Manager tasks", "For the buddy", "IT".
 *
 * @returns the words for somebody, and whether the heading says outright that these are for them to do
 */
export function whoseHeading(title: string): { readonly words: string; readonly sure: boolean } {
  const bare = title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const words = bare
    .replace(/^(?:to[- ]?dos?|tasks?|things to do|checklist) (?=(?:for|by)\b)/i, '')
    .replace(nounBehind, '')
    .replace(wordBefore, '');
  const name = words
    .replace(/^(?:the|your)\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim();
  const [first = ''] = sameAs(areaKey(name)) ?? [];
  return { words: name, sure: words !== bare || (alone.has(first) && areaKey(name) !== 'people') };
}
