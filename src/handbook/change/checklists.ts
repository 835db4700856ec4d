import { whenInWords } from '../../schema/when.ts';
import { writeFact } from '../../schema/written-fact.ts';
import { align } from '../alignment.ts';
import type { Change, Subject, Whom } from '../change.ts';
import { tasksOf } from '../checklist.ts';
import type { Answer, Checklist, Task } from '../checklist.ts';
import { verdictOn } from '../progress/same-task.ts';
import { changesInText } from './body.ts';
import type { Compared } from './compared.ts';
import { changesInDocuments } from './documents.ts';
import { factChange, newChange, rewording } from './new-change.ts';
import { changesInStanding, inWords } from './page-facts.ts';
import { changesInWords } from './said-words.ts';
import { alignSteps } from './steps.ts';
import { followersOf, rolesIn } from './whom.ts';

/** What became of the checklists. */
export function changesInChecklists(both: Compared): Change[] {
  return changesInDocuments<Checklist>(
    {
      kind: 'checklist',
      all: [both.before.checklists, both.after.checklists],
      textOf: (list) =>
        tasksOf(list)
          .map(({ text }) => text)
          .join('\n'),
      whomOf: (list) => [followersOf(list)],
      aboutOf: ({ description }) => description,
      audienceOf: ({ audience }) => audience,
      changesIn: (before, after, subject) => changesInChecklist(before, after, subject, both),
    },
    both,
  );
}

function changesInChecklist(before: Checklist, after: Checklist, subject: Subject, { names }: Compared): Change[] {
  const whom = [followersOf(after)];
  const spans = (list: Checklist) => tasksOf(list).flatMap((task) => (task.from === list.id ? [task.whole] : []));
  return [
    ...changesInStanding(before, after, subject, whom),
    ...titleChange(before, after, subject, whom, names),
    ...settings(before, after, subject, whom),
    ...stepChanges(before, after, subject, names),
    ...changesInText({
      before: before.written,
      after: after.written,
      subject,
      whom,
      names,
      except: [spans(before), spans(after)],
    }),
  ];
}

function titleChange(
  before: Checklist,
  after: Checklist,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  if (before.title === after.title) return [];
  return [rewording(subject, whom, names, { part: 'fact', fact: 'title', before: before.title, after: after.title })];
}

/** What the front matter of a checklist says of those who follow it. */
function settings(before: Checklist, after: Checklist, subject: Subject, whom: readonly Whom[]): Change[] {
  const named = (
    part: 'role' | 'question' | 'measure',
    lists: readonly [readonly string[], readonly string[]],
  ): Change[] => [
    ...lists[1]
      .filter((each) => !lists[0].includes(each))
      .map((each) => newChange(subject, whom, { part, sort: 'new', after: each })),
    ...lists[0]
      .filter((each) => !lists[1].includes(each))
      .map((each) => newChange(subject, whom, { part, sort: 'gone', before: each })),
  ];
  const titles = (roles: Checklist['roles']) => roles.filter(({ declared }) => declared).map(({ title }) => title);
  const goOn = after.roles.flatMap((role) => {
    const was = before.roles.find(({ id }) => id === role.id);
    return was === undefined ? [] : [[was, role] as const];
  });
  const isOther = (role: Checklist['roles'][number]) => !goOn.some((pair) => pair.includes(role));
  const asks = ({ questions }: Checklist) =>
    questions.map(({ ask, options }) => `${ask} (${options.map(({ label }) => label).join(', ')})`);
  const includes = (list: Checklist) => list.includes.map(({ title }) => title).join(', ') || undefined;
  const measures = (list: Checklist) =>
    list.measures.map(
      ({ measure, by, unread }) => `${measure}${by === undefined ? '' : `, ${whenInWords(by)}`}${unread ?? ''}`,
    );
  return [
    ...named('role', [titles(before.roles.filter(isOther)), titles(after.roles.filter(isOther))]),
    ...goOn.flatMap(([was, is]) =>
      factChange(subject, whom, 'name', [was.title, is.title], { part: 'role', note: 'Its steps stay as they are.' }),
    ),
    ...named('question', [asks(before), asks(after)]),
    ...named('measure', [measures(before), measures(after)]),
    ...factChange(subject, whom, 'includes', [includes(before), includes(after)], { weight: 'heavy' }),
    ...factChange(subject, whom, 'day 1', [before.dayOne, after.dayOne], { weight: 'heavy' }),
    ...factChange(subject, whom, 'days count', [before.calendar.counts, after.calendar.counts], { weight: 'heavy' }),
  ];
}

function stepChanges(before: Checklist, after: Checklist, subject: Subject, names: readonly string[]): Change[] {
  const { kept, withdrawn, added } = alignSteps(before, after);
  const rest = align(
    withdrawn.map((task) => ({ text: task.text, group: task.phase, task })),
    added.map((task) => ({ text: task.text, group: task.phase, task })),
  );
  const changes = new Map<Task, Change[]>();
  for (const pair of kept) changes.set(pair.after, stepChange(pair.before, pair.after, before, after, subject, names));
  for (const { before: one, after: other } of rest.pairs) {
    const asked = verdictOn(one.task.text, other.task.text) === 'ask';
    const note = asked
      ? 'Whoever ticked it is asked whether that still counts.'
      : 'Whoever ticked it has this one still to do.';
    changes.set(other.task, stepChange(one.task, other.task, before, after, subject, names, note));
  }
  for (const { task } of rest.added) changes.set(task, [newStep(task, after, subject)]);
  const gone = rest.gone.map(({ task }) => goneStep(task, before, subject));
  return [...tasksOf(after).flatMap((task) => changes.get(task) ?? []), ...gone];
}

function phaseOf({ phase }: Task, list: Checklist): string | undefined {
  return list.phases.find(({ id }) => id === phase)?.title;
}

function newStep(task: Task, list: Checklist, subject: Subject): Change {
  return newChange(subject, rolesIn(list, task.who), {
    part: 'step',
    sort: 'new',
    place: phaseOf(task, list),
    after: task.text,
    weight: task.facts.weight === 'must' ? 'heavy' : 'plain',
    note: [...factsOf(task, list)].flatMap(([, words]) => (words === '' ? [] : [words])).join(', '),
  });
}

function goneStep(task: Task, list: Checklist, subject: Subject): Change {
  return newChange(subject, rolesIn(list, task.who), {
    part: 'step',
    sort: 'gone',
    place: phaseOf(task, list),
    before: task.text,
    weight: 'heavy',
    note: 'Whoever ticked it keeps it in their history.',
  });
}

/** What is other about one step: its words, and each fact of its line. */
function stepChange(
  before: Task,
  after: Task,
  listBefore: Checklist,
  listAfter: Checklist,
  subject: Subject,
  names: readonly string[],
  note = 'Ticks stay.',
): Change[] {
  const whom = [...rolesIn(listAfter, after.who), ...rolesIn(listBefore, before.who)];
  const place = phaseOf(after, listAfter);
  const changes: Change[] = [];
  if (before.text !== after.text) {
    changes.push(
      rewording(subject, whom, names, { part: 'step', place, before: before.text, after: after.text, note }),
    );
  }
  // A role that only goes by another name now is told of once, as a role.
  const roles = listBefore.roles.map((role) => listAfter.roles.find(({ id }) => id === role.id) ?? role);
  const [then, now] = [factsOf(before, { ...listBefore, roles }), factsOf(after, listAfter)];
  for (const [fact, words] of now) {
    const weight = fact === 'phase' || fact === 'takes' ? 'plain' : 'heavy';
    const values = [then.get(fact) || undefined, words || undefined] as const;
    changes.push(...factChange(subject, whom, fact, values, { place, about: after.text, weight, part: 'step' }));
  }
  const why = (task: Task): string => task.why.map(({ text }) => text).join(' ');
  const said = { subject, whom, names, part: 'step', fact: 'why and how', place, about: after.text } as const;
  changes.push(...changesInWords(why(before), why(after), said));
  return changes;
}

/** What the line of a step says besides its words, fact by fact; a fact that is not said is empty. */
function factsOf(task: Task, list: Checklist): Map<string, string> {
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => list.roles.find((role) => role.id === id)?.title ?? id).join(' and ');
  return new Map([
    ['phase', phaseOf(task, list) ?? ''],
    ['who', titles(task.who)],
    ['told', titles(task.informs)],
    ['when', task.when === undefined ? '' : whenInWords(task.when)],
    ['how much it matters', task.facts.weight ?? ''],
    ['applies', task.condition.length === 0 ? '' : conditionInWords(task.condition, list)],
    ['after', task.after.map(({ text }) => text).join('; ')],
    [
      'takes',
      task.facts.minutes === undefined ? '' : (writeFact({ type: 'effort', minutes: task.facts.minutes }) ?? ''),
    ],
    ['says besides', inWords(task.said) ?? ''],
  ]);
}

function conditionInWords(condition: readonly (readonly Answer[])[], { questions }: Checklist): string {
  return condition
    .map((answers) =>
      answers
        .map(({ question, answer, not }) => {
          const label = questions.find(({ id }) => id === question)?.options.find(({ id }) => id === answer)?.label;
          return `${not ? 'not ' : ''}${label ?? answer}`;
        })
        .join(' and '),
    )
    .join(', or ');
}
