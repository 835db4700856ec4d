import { newFrictionIn } from '../handbook/progress/friction.ts';
import type { Reported } from '../handbook/progress/friction.ts';
import type { ChecklistExport, TaskExport } from '../schema/checklist-export.ts';
import type { Friction, PlanRecord } from '../schema/checklist-plans.ts';
import { quotedNote } from './quoted-note.ts';
import { unlinkedWords } from './unlinked-words.ts';

/** What was in the way of a plan, ready to be pasted as an issue. */
export interface FrictionReport {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** What it holds, to be marked once it is handed in. */
  readonly ids: ReadonlySet<string>;
}

/** What a report is made of besides the plan. */
export interface ReportDetails {
  /** As `2026-05-31`. */
  readonly today: string;
  /** Address of the site, such as `https://example.org`, for what is read away from it. */
  readonly site: string;
  /** Where the file of a checklist is edited, by the id of the checklist; empty without a repository. */
  readonly edits: Readonly<Record<string, string>>;
}

/** What can be in the way, in the words of a report. */
export const frictionWords: Readonly<Record<Friction['kind'], string>> = {
  wrong: 'Wrong',
  unclear: 'Unclear',
  missing: 'Something is missing',
  slow: 'Slower than said',
};

/**
 * Reports what nobody has been told of yet, step by step in the order of the checklist. Neither the names of people are in
 * it nor whose plan it is. What was typed is quoted in such a way that it does nothing.
 *
 * @returns nothing when there is nothing new
 */
export function frictionReport(
  list: ChecklistExport,
  record: PlanRecord,
  { today, site, edits }: ReportDetails,
): FrictionReport | undefined {
  const reported = newFrictionIn(record);
  if (reported.length === 0) return undefined;
  const full = (path: string): string => (URL.canParse(path, site) ? new URL(path, site).href : path);
  const changed = list.changed === null ? '' : `, as last changed on ${list.changed.slice(0, 10)}`;
  const blocks = [
    `About ${link(unlinkedWords(list.title), full(list.url))}${changed}. Collected on ${today}.`,
    ...stepsOf(list, reported).flatMap(({ phase, steps }) => [
      `## ${unlinkedWords(phase)}`,
      ...steps.flatMap(({ text, task, said }) => [
        `### ${unlinkedWords(text)}`,
        placeOf(task, full, edits),
        ...said.map((friction) => item(friction, task)),
      ]),
    ]),
    ...missingSteps(reported),
  ];
  return {
    title: `What was in the way: ${list.title.replaceAll(/\s+/g, ' ').trim()}`.toWellFormed(),
    body: `${blocks.join('\n\n')}\n`,
    ids: new Set(reported.map(({ friction }) => friction.id)),
  };
}

/** How long something was said to take and how long it took: `said 15 min, took 60 min`. */
export function timeWords(took: number | null, said: number | null): string {
  const parts = [...(said === null ? [] : [`said ${said} min`]), ...(took === null ? [] : [`took ${took} min`])];
  return parts.join(', ');
}

interface Step {
  readonly text: string;
  /** The step on the checklist; none, when it is there no longer. */
  readonly task: TaskExport | undefined;
  readonly said: readonly Friction[];
}

/** Steps with what was in their way, by phase. What the checklist no longer holds comes last. */
function stepsOf(
  { phases }: ChecklistExport,
  reported: readonly Reported[],
): { readonly phase: string; readonly steps: readonly Step[] }[] {
  const about = Map.groupBy(reported, (each) => each.about);
  about.delete(undefined);
  const saidOf = (all: readonly Reported[]): Friction[] => all.map(({ friction }) => friction);
  const staying = phases.map(({ title, tasks }) => ({
    phase: title,
    steps: tasks.flatMap((task): Step[] => {
      const found = [...about].find(([record]) => record?.withdrawn === null && record.task.id === task.id);
      if (found === undefined) return [];
      about.delete(found[0]);
      return [{ text: task.text, task, said: saidOf(found[1]) }];
    }),
  }));
  const gone = [...about].map(([record, all]): Step => ({
    text: record?.task.text ?? '',
    task: undefined,
    said: saidOf(all),
  }));
  return [...staying, { phase: 'No longer on the checklist', steps: gone }].filter(({ steps }) => steps.length > 0);
}

/** Where a step is read, and where it is written. */
function placeOf(task: TaskExport | undefined, full: (path: string) => string, edits: ReportDetails['edits']): string {
  if (task === undefined) return 'This step has gone since.';
  const edit = Object.hasOwn(edits, task.from) ? edits[task.from] : undefined;
  return [link('The step', full(task.url)), ...(edit === undefined ? [] : [link('its source', edit)])].join(' · ');
}

function item(friction: Friction, task: TaskExport | undefined): string {
  const time = friction.kind === 'slow' ? timeWords(friction.minutes, task?.minutes ?? null) : '';
  const words = `**${frictionWords[friction.kind]}**${time === '' ? '' : `: ${time}`}`;
  return noted(`- ${words} (${friction.date})`, friction.note);
}

function missingSteps(reported: readonly Reported[]): string[] {
  const missing = reported.filter(({ about }) => about === undefined);
  if (missing.length === 0) return [];
  return [
    '## A step is missing',
    ...missing.map(({ friction }) => noted(`- Noted on ${friction.date}`, friction.note)),
  ];
}

/** An item of a list with a note below it. */
function noted(line: string, note: string): string {
  const quoted = quotedNote(note);
  if (quoted === undefined) return line;
  return `${line}\n\n${quoted.replaceAll(/^(?=.)/gm, '  ')}`;
}

function link(words: string, url: string): string {
  return `[${words}](<${url.replaceAll(/[\s<>\\]/g, encodeURIComponent)}>)`;
}
