import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { TaskFacts } from '../schema/task.ts';
import { actionsIn } from './action-lines.ts';
import { segment } from './address.ts';
import { AnchorIds } from './anchor-ids.ts';
import type { Draft } from './draft.ts';
import type { Team } from './handbook.ts';
import { idOf } from './level-areas.ts';
import type { Action, HandbookRecord } from './record.ts';
import type { ReadBody } from './record-sections.ts';
import { after } from './review.ts';

/** What actions are made in, beside the words of their record. */
export interface ActionWorld {
  readonly teams: ReadonlyMap<string, Team>;
  /** Ids of the teams that the edition does not hold. */
  readonly withheldTeams: ReadonlySet<string>;
  readonly severities: HandbookConfigData['severities'];
}

/** What is to be done because of a record, and what its lines say of it that the edition may not all hold. */
export interface RecordActions {
  readonly actions: readonly Action[];
  /** Whether an open one says nobody, in any edition. */
  readonly lacksOwner: boolean;
}

/**
 * What is to be done because of a record, in the order of its text. Each has an anchor made of its words: it stays the same
 * wherever the action stands, and is no heading's.
 */
export function actionsOf(
  record: Draft<HandbookRecord>,
  { lead, sections }: ReadBody,
  { teams, withheldTeams, severities }: ActionWorld,
): RecordActions {
  const { written } = record;
  const { text: source, outline } = written.file;
  const ids = new AnchorIds();
  for (const anchor of outline.anchors) ids.take(anchor);
  const known = teamNames(teams);
  const withheld = new Set([...withheldTeams].map(segment));
  const since = record.day?.day.length === 10 ? record.day.day : undefined;
  const allowed: { actions?: string | undefined } = severities?.[record.severity ?? ''] ?? {};
  const limit = since === undefined || allowed.actions === undefined ? undefined : after(since, allowed.actions);
  const isTeam = (name: string): boolean => known.has(segment(name)) || withheld.has(segment(name));
  const beforeSections = { purpose: undefined, title: '', blocks: lead };
  const typed = [beforeSections, ...sections].flatMap((section) => actionsIn(section, source, isTeam));
  const actions = typed.map(({ text, position, span, facts, done, why, whole }): Action => {
    const held = (names: readonly string[]): string[] =>
      names.flatMap((name) => (withheld.has(segment(name)) ? [] : (known.get(segment(name))?.id ?? name)));
    const own: TaskFacts = { ...facts, done, who: held(facts.who), informs: held(facts.informs) };
    const due = own.when?.unit === 'date' ? own.when.date : undefined;
    return {
      id: ids.take(idOf(text)),
      record,
      text,
      position,
      span,
      facts: own,
      done,
      owners: own.who.map((id) => ({ id, team: teams.get(id) })),
      withheld: [...new Set([...facts.who, ...facts.informs])].filter((name) => withheld.has(segment(name))),
      kind: own.action,
      due,
      limit,
      by: due ?? limit,
      since,
      why: why.map((passage) => ({ ...passage, written })),
      whole,
    };
  });
  return { actions, lacksOwner: typed.some(({ done, facts }) => !done && facts.who.length === 0) };
}

/** Teams by what people call them: their ids and their names. */
function teamNames(teams: ReadonlyMap<string, Team>): Map<string, Team> {
  const all = [...teams.values()];
  return new Map([
    ...all.map((team) => [segment(team.data.name), team] as const),
    ...all.map((team) => [segment(team.id), team] as const),
  ]);
}
