import { href } from '../handbook/address.ts';
import { linksIn, taskUrl, unreadOf } from '../handbook/checklist.ts';
import type { Checklist, Passage, Task } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { addressOf } from '../handbook/target.ts';
import type { ChecklistExport, TaskExport } from '../schema/checklist-export.ts';

/** A checklist as JSON, in the shape of `checklistExport`: for other tools, and for plans in the browser. */
export function checklistJson(list: Checklist, handbook: Handbook): string {
  return `${JSON.stringify(checklistData(list, handbook), null, 1)}\n`;
}

/** A checklist as plain data: all that a plan is made of. */
export function checklistData(list: Checklist, handbook: Handbook): ChecklistExport {
  const { base, aliases } = handbook;
  return {
    generator: 'Handrail',
    id: list.id,
    aliases: [...aliases].flatMap(([url, now]) => (now === list ? [href(base, url)] : [])),
    url: href(base, list.url),
    title: list.title,
    description: list.description,
    kind: list.kind ?? null,
    status: list.status,
    changed: list.changed ?? null,
    roles: list.roles.map(({ id, title, summary, team }) => ({
      id,
      title,
      summary: summary ?? null,
      team: team?.id ?? null,
    })),
    questions: list.questions.map(({ id, ask, help, options }) => ({
      id,
      ask,
      help: help ?? null,
      options: options.map((option) => ({ id: option.id, label: option.label })),
    })),
    dayOne: list.dayOne,
    calendar: {
      weekend: [...list.calendar.weekend],
      holidays: [...list.calendar.holidays],
      counts: list.calendar.counts,
    },
    phases: list.phases
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ id, title, tasks }) => ({ id, title, tasks: tasks.map((task) => taskData(task, list, handbook)) })),
    measures: list.measures.map(({ id, measure, by, how, talk }) => ({
      id,
      measure,
      by: by ?? null,
      how: how ?? null,
      talk: talk ?? null,
    })),
  };
}

function taskData(task: Task, list: Checklist, handbook: Handbook): TaskExport {
  const links = linksIn(task).flatMap(({ reference, target }) => {
    const url = addressOf(target, handbook);
    return url === undefined ? [] : [{ text: reference.text.replace(/\s+/g, ' ').trim(), url }];
  });
  return {
    id: task.id,
    url: href(handbook.base, ...addressParts(taskUrl(list, task))),
    text: task.text,
    why: [...unreadOf(task).map(asSentence), ...task.why.map(passageWords)].join(' '),
    links,
    from: task.from,
    group: task.group ?? null,
    under: task.under?.id ?? null,
    who: [...task.who],
    informs: [...task.informs],
    when: task.when ?? null,
    minutes: task.facts.minutes ?? null,
    weight: task.facts.weight ?? null,
    condition: task.condition.map((group) => group.map((answer) => ({ ...answer }))),
    after: task.after.map(({ id }) => id),
    guessed: [...task.guessed],
    unread: unreadOf(task),
  };
}

/** What a passage says, as plain text: behind the name of its column, if it stands in a table. */
export function passageWords({ label, text }: Passage): string {
  return label === undefined ? text : `${label}: ${text}`;
}

/** Words that stand before others. */
function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function addressParts(url: string): [path: string, fragment: string] {
  const at = url.indexOf('#');
  return [url.slice(0, at), url.slice(at + 1)];
}
