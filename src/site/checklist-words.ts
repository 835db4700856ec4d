import type { Answer, Checklist, Task } from '../handbook/checklist.ts';
import { whenInWords } from '../schema/when.ts';
import type { When } from '../schema/when.ts';
import { dayInWords } from './day.ts';

/** A number of tasks in words: "no tasks yet", "1 task", "12 tasks". */
export function tasksInWords(count: number): string {
  if (count === 0) return 'no tasks yet';
  return count === 1 ? '1 task' : `${count.toLocaleString('en')} tasks`;
}

/** When something is to be done, with a date as readers say it: "by week 2", "by 1 December 2026". */
export function timeInWords(when: When): string {
  if (when.unit !== 'date') return whenInWords(when);
  return `${when.by ? 'by ' : ''}${dayInWords(when.date)}`;
}

/**
 * A sum of work in words, as exact as a sum of guesses can be: "about 45 minutes", "about 1½ hours", "about 3 days". A day
 * of work has eight hours; days are told from two on.
 *
 * @param minutes more than none
 */
export function workInWords(minutes: number): string {
  if (minutes < 60) return minutes < 5 ? 'a few minutes' : `about ${Math.round(minutes / 5) * 5} minutes`;
  if (minutes < 16 * 60) return `about ${halves(minutes / 60, 'hour')}`;
  return `about ${halves(minutes / 60 / 8, 'day')}`;
}

/** To the nearest half: "1 hour", "1½ hours", "12 hours". From ten on, halves say nothing. */
function halves(amount: number, unit: string): string {
  const rounded = amount < 10 ? Math.round(amount * 2) / 2 : Math.round(amount);
  const whole = Math.floor(rounded);
  const words = rounded > whole ? `${whole}½` : whole.toLocaleString('en');
  return `${words} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** What has to be answered for a task to apply: "In the office", "Will you be on call? Yes, or From home". */
export function conditionInWords(condition: Task['condition'], { questions }: Pick<Checklist, 'questions'>): string {
  const answerInWords = ({ question, answer, not }: Answer): string => {
    const asked = questions.find(({ id }) => id === question);
    const options = asked?.options ?? [];
    const meant = options.find(({ id }) => id === answer)?.label ?? answer;
    const other = options.find(({ id }) => id !== answer);
    // Of two answers, the one that is not meant says it better than a "not".
    const words = !not ? meant : options.length === 2 && other !== undefined ? other.label : `not ${meant}`;
    return asked !== undefined && isPlain(asked) ? `${asked.ask} ${words}` : words;
  };
  return condition.map((group) => group.map(answerInWords).join(' and ')).join(', or ');
}

/** Whether the answers to a question say nothing without it. */
function isPlain({ options }: Checklist['questions'][number]): boolean {
  return options.every(({ id }) => id === 'yes' || id === 'no');
}

const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const listed = new Intl.ListFormat('en-GB');

/** How the days of a plan are counted, in sentences. */
export function countingInWords({
  calendar,
  dayOne,
  phases,
}: Pick<Checklist, 'calendar' | 'dayOne' | 'phases'>): string[] {
  const free = [
    ...calendar.weekend.flatMap((day) => weekdays[day - 1] ?? []),
    ...(calendar.holidays.length > 0 ? ['holidays'] : []),
  ];
  const units = new Set(
    phases.flatMap(({ when, tasks }) => [when, ...tasks.map((task) => task.when)]).map((when) => unitOf(when)),
  );
  const sentences = [`Day 1 is the ${insideSentence(dayOne)}.`];
  if (free.length > 0) {
    const days = listed.format(free);
    sentences.push(
      calendar.counts === 'working'
        ? `Only days at work count: ${days} are skipped.`
        : `All days count, but nothing is due on ${days}.`,
    );
  }
  if (units.has('week')) sentences.push('Week 1 is the first seven days from then.');
  if (units.has('month')) sentences.push('Month 1 ends a month after day 1.');
  return sentences;
}

/** A name as it stands behind "the". Only a capital that a small letter follows is that of a beginning. */
function insideSentence(name: string): string {
  return name
    .replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase())
    .replace(/^the /, '')
    .replace(/\.$/, '');
}

function unitOf(when: When | undefined): string | undefined {
  return when?.unit === 'span' ? when.of : when?.unit;
}
