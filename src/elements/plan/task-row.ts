import { answer, tick } from '../../handbook/progress/editing.ts';
import { recordFor } from '../../handbook/progress.ts';
import { choiceField, fieldId } from '../field.ts';
import type { Row } from '../keyed-list.ts';
import { node } from '../node.ts';
import { nearDay, shortDay } from './day-words.ts';
import type { Desk } from './desk.ts';
import type { SheetTask } from './sheet.ts';
import { conditionWords, effortWords, peopleFor, weightWords, whenWords } from './task-words.ts';

/** Further down, parts of parts stand below each other: a line must keep its width. */
const deepest = 3;

/** More than this is shown when it is asked for. */
const shortWhy = 220;

/** One task: its box, its words, and everything that is known about it. What comes of ticking it is said aloud. */
export function taskRow(desk: Desk, { planned: { task } }: SheetTask): Row<SheetTask> {
  const id = fieldId();
  const box = node('input', { type: 'checkbox', id });
  box.addEventListener('change', () => tickTask(desk, task, box.checked));
  const facts = node('p', { class: 'plan-facts' });
  const notes = node('div', { class: 'plan-notes' });
  const question = questionIn(desk, task.condition);
  const parts = desk.taskParts.map((make) => make(task.id));
  const element = node(
    'li',
    { class: 'plan-task' },
    box,
    node(
      'div',
      { class: 'plan-head' },
      node('label', { for: id, class: 'plan-words' }, ...desk.nodes.words(task)),
      facts,
    ),
    ...parts.map(({ control }) => control),
    node(
      'div',
      { class: 'plan-rest' },
      // What a control opens comes right behind it, for those who go from one to the next.
      ...parts.map((part) => part.element),
      notes,
      ...(question === undefined ? [] : [question.element]),
      ...whyOf(desk, task),
    ),
  );
  let shown = '';
  return {
    element,
    show: (item) => {
      const done = item.record?.done ?? null;
      box.checked = done !== null;
      element.toggleAttribute('data-done', done !== null);
      element.dataset['below'] = String(Math.min(item.below, deepest));
      const key = JSON.stringify([
        desk.today,
        desk.record.people,
        desk.view,
        item.planned.begins,
        item.planned.due,
        done,
        item.planned.applies,
        item.below,
        item.waits.map((each) => each.task.id),
      ]);
      if (key !== shown) {
        shown = key;
        element.removeAttribute('data-gone');
        facts.replaceChildren(...factsOf(desk, item));
        notes.replaceChildren(...notesOf(desk, item));
      }
      question?.show(item);
      for (const part of parts) part.show();
    },
    outlive: () => {
      shown = '';
      element.toggleAttribute('data-gone', true);
      notes.replaceChildren(node('p', {}, 'This is no longer in this place of the plan.'));
    },
  };
}

function tickTask(desk: Desk, task: SheetTask['planned']['task'], isDone: boolean): void {
  // It keeps its place for now: the next box must not move from under a finger.
  desk.stay.add(task.id);
  desk.changePlan((plan) => {
    const record = recordFor(plan, task);
    return record === undefined ? plan : tick(plan, record.key, isDone ? desk.today : null);
  });
}

/** Who, when, how long and how much it matters, as a line of short phrases. What cannot be read is quoted. */
function factsOf(desk: Desk, { planned, record, standing }: SheetTask): Node[] {
  const { task } = planned;
  const around = { list: desk.list, people: desk.record.people };
  const guess = (what: 'who' | 'when'): string => (task.guessed.includes(what) ? ' (guessed)' : '');
  // Whose tasks are shown need not be said with each of them.
  const isPlain = task.who.length === 1 && task.who[0] === desk.view && !task.guessed.includes('who');
  const who =
    task.who.length === 0 || isPlain
      ? []
      : [node('span', { class: 'fact-who' }, peopleFor(task.who, around) + guess('who'))];
  const done = record?.done ?? null;
  const near = nearWords(planned, desk.today);
  const words = whenWords(planned, desk.today);
  const when =
    words === undefined
      ? []
      : [
          node(
            'span',
            { class: 'fact-when', 'data-standing': done === null ? standing : undefined },
            words,
            ...(near === undefined || done !== null ? [] : [node('span', { class: 'fact-near' }, `, ${near}`)]),
            guess('when'),
          ),
        ];
  const others = [
    ...(task.minutes === null ? [] : [effortWords(task.minutes)]),
    ...(task.weight === null ? [] : [weightWords[task.weight]]),
    ...(done === null ? [] : [`done on ${shortDay(done, desk.today)}`]),
  ].map((each) => node('span', {}, each));
  const unread = task.unread.map((each) => node('q', { class: 'fact-unread' }, each));
  return [...who, ...when, ...others, ...unread].flatMap((each, at) =>
    at === 0 ? [each] : [document.createTextNode(' · '), each],
  );
}

/** How far a task is from today: until it may begin, or until it is due. While it may be done, its last day says enough. */
function nearWords({ begins, due }: SheetTask['planned'], today: string): string | undefined {
  if (due === undefined) return undefined;
  if (begins === undefined || begins === due || due < today) return nearDay(due, today);
  return begins > today ? nearDay(begins, today) : undefined;
}

/** What has to be known besides: what it is a part of, what it waits for, who is told, and what it depends on. */
function notesOf(desk: Desk, { planned: { task, applies }, waits, below, record }: SheetTask): Node[] {
  const around = { list: desk.list, people: desk.record.people };
  const parent = below > 0 || task.under === null ? undefined : taskCalled(desk, task.under);
  const informs = peopleFor(task.informs, around);
  const guessed = task.guessed.includes('informs') ? ' (guessed)' : '';
  const lines: (readonly [kind: string, label: string, words: string])[] = [
    ...(parent === undefined ? [] : [['part', 'Part of:', parent] as const]),
    ...waits.map((before) => {
      const { who: whose } = before.task;
      const isMine = desk.view !== undefined && whose.length === 1 && whose[0] === desk.view;
      const who = whose.length === 0 || isMine ? '' : `, which is with ${peopleFor(whose, around)}`;
      return ['waits', 'Waits for:', `${before.task.text}${who}`] as const;
    }),
    ...(informs === '' ? [] : [['told', `Tell ${informs}`, `when it is done${guessed}`] as const]),
    ...(applies === 'perhaps'
      ? [['perhaps', 'Only if', `${conditionWords(task.condition, desk.list)}. Not answered yet.`] as const]
      : []),
    ...(record === undefined
      ? [['gone', 'Load this page again', 'to tick this: the checklist has changed since it was opened.'] as const]
      : []),
  ];
  return lines.map(([kind, label, words]) => node('p', { class: `note-${kind}` }, node('b', {}, label), ` ${words}`));
}

function taskCalled({ list }: Desk, id: string): string | undefined {
  return list.phases.flatMap(({ tasks }) => tasks).find((task) => task.id === id)?.text;
}

/** The questions that decide whether a task applies, to be answered on the spot. */
function questionIn(desk: Desk, condition: SheetTask['planned']['task']['condition']): Row<SheetTask> | undefined {
  const ids = new Set(condition.flat().map(({ question }) => question));
  const fields = desk.list.questions
    .filter(({ id }) => ids.has(id))
    .map(({ id, ask, options }) => ({
      id,
      field: choiceField(
        ask,
        [
          node('option', { value: '' }, 'not sure yet'),
          ...options.map((option) => node('option', { value: option.id }, option.label)),
        ],
        (value) => desk.changePlan((plan) => answer(plan, id, value === '' ? null : value)),
      ),
    }));
  if (fields.length === 0) return undefined;
  const element = node('p', { class: 'plan-question' }, ...fields.map(({ field }) => field.element));
  return {
    element,
    show: ({ planned }) => {
      // Once answered, it stays only for as long as somebody is in it: they may have chosen the wrong one.
      element.hidden = planned.applies !== 'perhaps' && !element.contains(document.activeElement);
      for (const { id, field } of fields) field.show(desk.record.answers[id] ?? '');
    },
  };
}

/** Why and how: a few words are shown, more when they are asked for. */
function whyOf(desk: Desk, task: SheetTask['planned']['task']): Node[] {
  const why = desk.nodes.why(task);
  if (why.length === 0) return [];
  const body = node('div', { class: 'plan-why prose' }, ...why);
  if (task.why.length <= shortWhy && body.querySelector('pre, table, img, ul, ol') === null) return [body];
  return [
    node(
      'details',
      { class: 'plan-more' },
      node('summary', {}, 'Why and how', node('span', { class: 'visually-hidden' }, `: ${task.text}`)),
      body,
    ),
  ];
}
