import { acknowledge, news, newsInWords } from '../../handbook/progress/news.ts';
import { partsInWords } from '../../handbook/progress/parts.ts';
import { adopt, decline } from '../../handbook/progress/successors.ts';
import type { Successor } from '../../handbook/progress/successors.ts';
import { targetsInWords } from '../../handbook/progress/targets.ts';
import type { PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { KeyedList } from '../keyed-list.ts';
import type { Row } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';

interface Asked extends Successor {
  readonly id: string;
}

/**
 * What became of the checklist since the reader looked last, and whether a tick of a task that is gone counts for one that
 * came.
 *
 * @param leave moves the focus on, when what had it is no longer there
 */
export function newsView(desk: Desk, leave: () => void): Part {
  const words = node('p', { class: 'news-words' });
  const lists = node('div', { class: 'news-lists' });
  const questions = new KeyedList<Asked>(node('ul', { class: 'news-questions' }), (asked) =>
    successorRow(desk, asked, leave),
  );
  const right = node('button', { type: 'button' }, 'All right');
  right.addEventListener('click', () => {
    leave();
    desk.changePlan(acknowledge);
  });
  const element = node(
    'section',
    { class: 'news', 'aria-labelledby': 'ui:plan-news' },
    node('h2', { id: 'ui:plan-news' }, 'The checklist has changed'),
    words,
    lists,
    node('p', { class: 'deeds' }, right),
    questions.element,
  );
  let seen: PlanRecord['tasks'] | undefined;
  return {
    element,
    show: () => {
      const { record } = desk;
      // Words are compared to find out: not with each letter that is typed elsewhere.
      if (record.tasks === seen) return;
      seen = record.tasks;
      const found = news(record);
      const said = newsInWords(found);
      words.textContent = said === '' ? '' : `${said}.`;
      lists.replaceChildren(
        ...listOf('Added', found.added),
        ...listOf('Reworded', found.reworded),
        ...listOf('With other people or at another time', found.changed, (task) => partsInWords(task, desk.list)),
        ...listOf('Withdrawn', found.withdrawn),
      );
      right.hidden = said === '';
      questions.show(found.successors.map((each) => ({ ...each, id: `${each.before.key} ${each.now.key}` })));
      element.hidden = said === '' && questions.element.childElementCount === 0;
    },
  };
}

/** @param changeOf what became of a task; by its words, unless said */
function listOf(
  title: string,
  tasks: readonly TaskRecord[],
  changeOf: (task: TaskRecord) => string = rewording,
): Node[] {
  if (tasks.length === 0) return [];
  const items = tasks.map((task) => {
    const { done, withdrawn } = task;
    const ticked = withdrawn === null || done === null ? '' : ' (you had ticked it)';
    const change = changeOf(task);
    const before = change === '' ? '' : node('span', { class: 'news-before' }, ` ${change}`);
    return node('li', {}, node('span', {}, task.task.text, ticked, before));
  });
  return [node('h3', {}, title), node('ul', {}, ...items)];
}

/** What a task said when its owner looked last. */
function rewording({ known, withdrawn }: TaskRecord): string {
  return known === null || withdrawn !== null ? '' : `It was: ${known}`;
}

function successorRow(desk: Desk, { before, now }: Asked, leave: () => void): Row<Asked> {
  const answered = (edit: (record: PlanRecord) => PlanRecord, said: string): void => {
    leave();
    desk.changePlan(edit);
    desk.say(said);
  };
  const target = targetsInWords(before.task, now.task);
  const yes = node('button', { type: 'button' }, 'Count it');
  yes.addEventListener('click', () => answered((record) => adopt(record, before.key, now.key), 'Counted.'));
  const no = node('button', { type: 'button' }, 'No, that is something else');
  no.addEventListener('click', () => answered((record) => decline(record, before.key, now.key), 'Not counted.'));
  return {
    element: node(
      'li',
      {},
      node(
        'p',
        {},
        before.done === null ? 'You noted something about:' : 'You had done:',
        ' ',
        node('q', {}, before.task.text),
      ),
      node(
        'p',
        {},
        'The checklist now says: ',
        node('q', {}, now.task.text),
        target === '' ? '' : `, and it ${target}.`,
        ' Is that the same? Count it?',
      ),
      node('p', { class: 'deeds' }, yes, no),
    ),
    show: () => undefined,
  };
}
