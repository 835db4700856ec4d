import type { ChecklistPlans, Friction, PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import {
  boolean,
  day,
  distinct,
  is,
  isRecord,
  listOf,
  name,
  oneOf,
  partsOf,
  string,
  stringOrNull,
  Unreadable,
} from '../kept/file-parts.ts';
import type { Read } from '../kept/file-parts.ts';
import { openFile } from '../kept/opened.ts';
import type { FileKind, Opened } from '../kept/opened.ts';

const kind: FileKind = { type: 'checklist-plans', version: 1, name: 'file of plans', short: 'file of plans' };

/** Plans as the text of a file. */
export function plansFileOf(plans: ChecklistPlans): string {
  return `${JSON.stringify(plans, null, 2)}\n`;
}

/**
 * Reads plans from the text of a file. It takes what the published JSON Schema takes and nothing else (ids must differ,
 * too): a part that it does not know is refused, for it would be lost with the next change. A test holds both to the
 * same verdict.
 */
export function openPlans(text: string): Opened<ChecklistPlans> {
  return openFile(text, kind, (value) => ({ value: plansIn(value) }));
}

function plansIn(value: unknown): ChecklistPlans {
  const { part, end } = partsOf(value, 'the file');
  const plans: ChecklistPlans = {
    generator: part('generator', is('Handrail')),
    type: part('type', is('checklist-plans')),
    version: part('version', is(1)),
    checklist: part('checklist', checklist),
    plans: part('plans', listOf(plan)),
  };
  end();
  distinct(plans.plans, 'plans');
  for (const { tasks, missing } of plans.plans) {
    distinct(
      tasks.map(({ key }) => ({ id: key })),
      'tasks',
    );
    distinct([...tasks.flatMap(({ friction }) => friction), ...missing], 'notes');
  }
  return plans;
}

function checklist(value: unknown, at: string): ChecklistPlans['checklist'] {
  const { part, end } = partsOf(value, at);
  const found = { id: part('id', name), title: part('title', string) };
  end();
  return found;
}

function plan(value: unknown, at: string): PlanRecord {
  const { part, end } = partsOf(value, at);
  const found: PlanRecord = {
    id: part('id', name),
    whose: part('whose', string),
    begun: part('begun', day),
    start: part('start', orNull(day)),
    answers: part('answers', words),
    people: part('people', words),
    view: part('view', stringOrNull),
    tasks: part('tasks', listOf(task)),
    missing: part('missing', listOf(note)),
    measures: part('measures', listOf(measure)),
  };
  end();
  return found;
}

function task(value: unknown, at: string): TaskRecord {
  const { part, end } = partsOf(value, at);
  const found: TaskRecord = {
    key: part('key', name),
    task: part('task', remembered),
    done: part('done', orNull(day)),
    since: part('since', day),
    withdrawn: part('withdrawn', orNull(day)),
    formerly: part('formerly', listOf(string)),
    seen: part('seen', boolean),
    known: part('known', stringOrNull),
    knownFacts: part('knownFacts', orNone(string)),
    isNot: part('isNot', listOf(string)),
    friction: part('friction', listOf(note)),
  };
  end();
  return found;
}

function remembered(value: unknown, at: string): TaskRecord['task'] {
  const { part, end } = partsOf(value, at);
  const found: TaskRecord['task'] = {
    id: part('id', string),
    from: part('from', string),
    phase: part('phase', string),
    text: part('text', string),
    group: part('group', stringOrNull),
    under: part('under', stringOrNull),
    facts: part('facts', string),
    targets: part('targets', orNone(listOf(string))),
  };
  end();
  return found;
}

function note(value: unknown, at: string): Friction {
  const { part, end } = partsOf(value, at);
  const found: Friction = {
    id: part('id', name),
    kind: part('kind', oneOf(['wrong', 'unclear', 'missing', 'slow'])),
    note: part('note', string),
    minutes: part('minutes', orNull(positive)),
    date: part('date', day),
    reported: part('reported', orNull(day)),
  };
  end();
  return found;
}

function measure(value: unknown, at: string): PlanRecord['measures'][number] {
  const { part, end } = partsOf(value, at);
  const found = { measure: part('measure', string), met: part('met', orNull(day)), note: part('note', string) };
  end();
  return found;
}

function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

function orNone<Value>(read: Read<Value>): Read<Value | undefined> {
  return (value, at) => (value === undefined ? undefined : read(value, at));
}

function positive(value: unknown, at: string): number {
  if (typeof value !== 'number' || !(value > 0)) throw new Unreadable(`${at} is not a number above 0`);
  return value;
}

/** Words by ids, whatever the ids are. */
function words(value: unknown, at: string): Record<string, string> {
  if (!isRecord(value)) throw new Unreadable(`${at} is not what it should be`);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, string(each, `${at}.${key}`)]));
}
