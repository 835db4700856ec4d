import { escapeHtml } from '../export/html.ts';
import { unreadOf } from '../handbook/checklist.ts';
import type { Checklist, Phase, Task } from '../handbook/checklist.ts';
import { writeEffort } from '../schema/effort.ts';
import { conditionInWords, timeInWords } from './checklist-words.ts';
import { dayInWords } from './day.ts';
import { roleHtml } from './role-mark.ts';

/** Said of what an author does not say outright; explained once on the page. */
export const guessMark = ' <a class="guess" href="#ui:guessed">guessed</a>';

const weights = { must: 'must', should: 'should', nice: 'nice to have' } as const;
const actions = {
  prevent: 'prevents it',
  detect: 'detects it',
  mitigate: 'makes it less bad',
  process: 'changes how we work',
} as const;

/**
 * When a task is done, how long it takes and how much it matters, in a line. What its phase says of all is not said again, and
 * what cannot be read is quoted.
 */
export function taskFacts(task: Task, phase: Pick<Phase, 'when'>): string {
  const { facts, guessed } = task;
  const { minutes, weight, action, issue, doneDay } = facts;
  const said = [
    ...timeOf(task, phase).map((words) => `${words}${guessed.includes('when') ? guessMark : ''}`),
    ...(minutes === undefined ? [] : [writeEffort(minutes)]),
    ...(weight === undefined ? [] : [weight === 'must' ? `<strong>${weights.must}</strong>` : weights[weight]]),
    ...(action === undefined ? [] : [actions[action]]),
    ...(issue === undefined ? [] : [issueHtml(issue)]),
    ...(doneDay === undefined ? [] : [`done ${dayInWords(doneDay)}`]),
    ...unreadOf(task).map((text) => `<q class="task-unread">${escapeHtml(text)}</q>`),
  ];
  return said.length === 0 ? '' : `<p class="task-facts">${said.join(', ')}</p>`;
}

/** What decides whether and when a task is begun, and who is to know. */
export function taskRules(task: Task, list: Pick<Checklist, 'roles' | 'questions'>): string {
  const { condition, after, informs, under, guessed } = task;
  const { roles } = list;
  const own = conditionInWords(condition, list);
  const inherited = under !== undefined && conditionInWords(under.condition, list) === own;
  const told = informs.map((id) => roleHtml(roles.find((role) => role.id === id) ?? { id, title: id }, roles));
  const earlier = after.map(({ id, text }) => `<a href="#${encodeURIComponent(id)}">${escapeHtml(text)}</a>`);
  const rules = [
    ...(own === '' || inherited ? [] : [['if', 'Only if', escapeHtml(own)]]),
    ...(earlier.length === 0 ? [] : [['after', 'After', earlier.join(', ')]]),
    ...(told.length === 0 ? [] : [['tell', 'Tell', told.join(', ') + (guessed.includes('informs') ? guessMark : '')]]),
  ];
  return rules
    .map(([name, term, words]) => `<p class="task-rule" data-rule="${name}"><b>${term}</b> ${words}</p>`)
    .join('');
}

function timeOf({ when, under }: Task, phase: Pick<Phase, 'when'>): string[] {
  const around = under?.when ?? phase.when;
  if (when === undefined) return around === undefined ? [] : ['no day given'];
  const words = timeInWords(when);
  return around !== undefined && timeInWords(around) === words ? [] : [escapeHtml(words)];
}

function issueHtml(issue: string): string {
  const text = escapeHtml(issue);
  return /^https?:\/\//i.test(issue) ? `<a href="${text}" rel="noreferrer">${escapeHtml(hostOf(issue))}</a>` : text;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
