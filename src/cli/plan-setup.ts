import { areaKey } from '../handbook/area-key.ts';
import { isDay } from '../handbook/day-number.ts';
import type { PlanSetup } from '../handbook/plan.ts';
import type { ChecklistExport } from '../schema/checklist-export.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { nearestOrAll } from './parse.ts';

/**
 * The checklist of a name: its id, its title, or the last part of its id where no other ends with it.
 *
 * @param shownAs the folder that checklists are in, for the message
 * @throws UsageError when there is none, or several
 */
export function checklistNamed<List extends { readonly id: string; readonly title: string }>(
  name: string,
  lists: readonly List[],
  shownAs: string,
): List {
  const wanted = name.replace(/^(?:\.?\/)?(?:checklists\/)?/, '').replace(/\.(?:md|mdx|markdown)$|\/$/i, '');
  const exact = lists.find(({ id }) => id === wanted) ?? lists.find(({ id }) => id === wanted.toLowerCase());
  if (exact !== undefined) return exact;
  const key = areaKey(wanted);
  const found = lists.filter(({ id, title }) => id.endsWith(`/${wanted}`) || areaKey(title) === key);
  const [one, ...others] = found;
  if (one === undefined) {
    const none = lists.length === 0 ? ` No file below checklists can be read as one.` : '';
    const known = lists.map(({ id }) => id);
    throw new UsageError(`There is no checklist "${name}" in ${shownAs}.${none}${nearestOrAll(wanted, known)}`);
  }
  if (others.length === 0) return one;
  throw new UsageError(`"${name}" may be ${found.map(({ id }) => id).join(' or ')}. Type all of it.`);
}

/**
 * The first day at work that the options give, if they do.
 *
 * @throws UsageError when there is no such day
 */
export function startOf(values: Values): string | undefined {
  const given = values['start'];
  if (given === undefined || (typeof given === 'string' && isDay(given))) return given;
  throw new UsageError(`--start takes a date written as 2026-05-31, not "${String(given)}".`);
}

/**
 * The answers that the options give to the questions of a checklist, each by its id or its words.
 *
 * @throws UsageError when there is no such question, or no such answer
 */
export function answersOf(values: Values, { questions, title }: ChecklistExport): PlanSetup['answers'] {
  const given = values['answer'];
  const typed: readonly unknown[] = Array.isArray(given) ? given : [];
  return Object.fromEntries(
    typed.map((each): [string, string] => {
      const text = String(each);
      const [asked = '', ...rest] = text.split('=');
      const answer = rest.join('=').trim();
      if (questions.length === 0) throw new UsageError(`"${title}" asks nothing, so there is nothing to answer.`);
      const question = questions.find(({ id }) => areaKey(id) === areaKey(asked));
      if (question === undefined) {
        const known = questions.map(({ id }) => id);
        throw new UsageError(`"${title}" has no question "${asked.trim()}".${nearestOrAll(asked.trim(), known)}`);
      }
      const { id, options } = question;
      const option = options.find((one) => [one.id, one.label].some((known) => areaKey(known) === areaKey(answer)));
      if (answer !== '' && option !== undefined) return [id, option.id];
      const known = options.map((one) => one.id);
      const wrong =
        answer === '' ? `--answer ${id} needs an answer: --answer ${id}=${known[0] ?? 'ANSWER'}.` : undefined;
      throw new UsageError(wrong ?? `"${answer}" does not answer ${id}.${nearestOrAll(answer, known)}`);
    }),
  );
}

/**
 * The id of the role that the options ask for, by its id or its title, if they do.
 *
 * @throws UsageError when there is no such role
 */
export function roleOf(values: Values, { roles, title }: ChecklistExport): string | undefined {
  const given = values['role'];
  if (typeof given !== 'string') return undefined;
  const key = areaKey(given.replace(/^@/, ''));
  const role = roles.find((each) => areaKey(each.id) === key) ?? roles.find((each) => areaKey(each.title) === key);
  if (role !== undefined) return role.id;
  const known = roles.map(({ id }) => id);
  throw new UsageError(`"${title}" has no role "${given}".${nearestOrAll(given.replace(/^@/, ''), known)}`);
}
