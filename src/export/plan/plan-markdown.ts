import type { Plan } from '../../handbook/plan.ts';
import type { TaskExport } from '../../schema/checklist-export.ts';
import { keyed, readFact } from '../../schema/fact.ts';
import type { Meaning } from '../../schema/fact.ts';
import { writeFact } from '../../schema/written-fact.ts';
import { conditionTerms } from '../condition-terms.ts';
import { unlinkedWords } from '../unlinked-words.ts';
import { called, fullAddress, planStages, planTitle } from './plan-rows.ts';
import type { PlanDetails, PlanPerson, PlanRow } from './plan-rows.ts';

/**
 * A plan as Markdown for an issue of a forge: phases as headings, tasks with boxes, their facts in the notation of checklists,
 * why and how indented below. Names and roles are in the marks of code and no words are taken for a name or for the number of
 * an issue, so that nobody is notified who only happens to have that name there. Links that lead nowhere from an issue are words.
 */
export function planMarkdown(plan: Plan, details: PlanDetails = {}): string {
  const { list, dayOne } = plan;
  const { record, site } = details;
  const facts = [
    `From ${link(list.title, list.url, site)}.`,
    ...(dayOne === undefined ? [] : [`Day one is ${dayOne}.`]),
    ...answersIn(plan),
  ];
  const stages = planStages(plan, details).flatMap(({ phase, rows }) => [
    `## ${unlinkedWords(phase.title)}`,
    ...partsOf(rows, site),
  ]);
  return [`# ${unlinkedWords(planTitle(plan, record))}`, facts.join(' '), ...stages].join('\n\n') + '\n';
}

function answersIn({ list, setup }: Plan): string[] {
  return list.questions.flatMap(({ id, ask, options }) => {
    const given = setup.answers[id];
    const label = options.find((option) => option.id === given)?.label ?? given;
    return label === undefined ? [] : [`${unlinkedWords(ask)} ${unlinkedWords(label)}.`];
  });
}

/** The tasks of a phase, those under a heading inside it below that heading. */
function partsOf(rows: readonly PlanRow[], site: string | undefined): string[] {
  const here = new Map(rows.map((row) => [row.planned.task.id, row]));
  const below = Map.groupBy(rows, ({ planned }) => here.get(planned.task.under ?? ''));
  const parts: string[] = [];
  let group: string | null = null;
  const items: string[] = [];
  for (const row of below.get(undefined) ?? []) {
    const { task } = row.planned;
    if (task.group !== group && items.length > 0) parts.push(listOf(items.splice(0)));
    if (task.group !== group && task.group !== null) parts.push(`### ${unlinkedWords(task.group)}`);
    group = task.group;
    items.push(item(row, below, site));
  }
  return [...parts, ...(items.length === 0 ? [] : [listOf(items)])];
}

function item(
  row: PlanRow,
  below: ReadonlyMap<PlanRow | undefined, readonly PlanRow[]>,
  site: string | undefined,
): string {
  const { planned, done } = row;
  const { task } = planned;
  const left = new Set(task.links.filter(({ url }) => leadsAnywhere(url, site)));
  const text = linked(task.text, left, site);
  const why = linked(task.why, left, site);
  const further = [...left].map((each) => link(each.text, each.url, site)).join(', ');
  const facts = factsOf(row);
  const line = `- [${done === undefined ? ' ' : 'x'}] ${text}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  const parts = (below.get(row) ?? []).map((each) => item(each, below, site));
  const said = [line, why, further].filter((each) => each !== '');
  const whole = said.length > 1 || parts.length === 0 ? [...said, listOf(parts)] : [`${line}\n${listOf(parts)}`];
  const [first = '', ...others] = whole
    .filter((each) => each !== '')
    .join('\n\n')
    .split('\n');
  return [first, ...others.map((each) => (each === '' ? '' : `  ${each}`))].join('\n');
}

/** Items of a list, with space between them where one of them has more than its line. */
function listOf(items: readonly string[]): string {
  return items.join(items.some((each) => each.includes('\n\n')) ? '\n\n' : '\n');
}

/** The facts of a task. Where none of them is surely read as one, each says what it is. */
function factsOf({ planned, who, informs, done }: PlanRow): string[] {
  const { task, due, applies, after } = planned;
  const meanings: readonly Meaning[] = [
    ...(due === undefined ? [] : [{ type: 'when', when: { unit: 'date', date: due, by: true } } as const]),
    ...(task.minutes === null ? [] : [{ type: 'effort', minutes: task.minutes } as const]),
    ...(task.weight === null ? [] : [{ type: 'weight', weight: task.weight } as const]),
    ...(applies === 'yes' ? [] : [{ type: 'condition', condition: conditionTerms(task.condition) } as const]),
    { type: 'after', tasks: after.map((each) => unlinkedWords(each.task.text)) },
    ...(done === undefined ? [] : [{ type: 'done', day: done } as const]),
  ];
  const plain = meanings.flatMap((meaning) => writeFact(meaning) ?? []);
  const facts = plain.some((each) => readFact(each)?.sure === true) ? plain : plain.map(keyed);
  return [
    ...(who.length === 0 ? [] : [people(who)]),
    ...facts,
    ...(informs.length === 0 ? [] : [`informs ${people(informs)}`]),
  ];
}

function people(list: readonly PlanPerson[]): string {
  return list.map((each) => `\`${called(each).replaceAll('`', "'")}\``).join(' and ');
}

/** Plain words with the links that were in them, each of which is taken from those that are left. */
function linked(text: string, left: Set<TaskExport['links'][number]>, site: string | undefined): string {
  const [next] = [...left]
    .map((each) => ({ each, from: each.text.trim() === '' ? -1 : text.indexOf(each.text) }))
    .filter(({ from }) => from !== -1)
    .sort((a, b) => a.from - b.from || b.each.text.length - a.each.text.length);
  if (next === undefined) return piece(text);
  left.delete(next.each);
  const behind = text.slice(next.from + next.each.text.length);
  return piece(text.slice(0, next.from)) + link(next.each.text, next.each.url, site) + linked(behind, left, site);
}

/** A part of a text, with the space around it that sets it off from what it stands beside. */
function piece(text: string): string {
  const plain = unlinkedWords(text);
  if (plain === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${plain}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A link that leads somewhere from anywhere; otherwise, its words. */
function link(text: string, url: string, site: string | undefined): string {
  const shown = unlinkedWords(text === '' ? url : text);
  if (!leadsAnywhere(url, site)) return shown;
  const { href } = new URL(fullAddress(url, site));
  return `[${shown}](${/[()<>\\]/.test(href) ? `<${href.replace(/[<>\\]/g, encodeURIComponent)}>` : href})`;
}

function leadsAnywhere(url: string, site: string | undefined): boolean {
  const full = fullAddress(url, site);
  return URL.canParse(full) && /^(?:https?|mailto):/i.test(full);
}
