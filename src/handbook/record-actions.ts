import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { Block } from '../source/content-tree.ts';
import { AnchorIds } from './anchor-ids.ts';
import { lineStart, readLine } from './checklist-line.ts';
import type { Passage } from './checklist.ts';
import type { Draft } from './draft.ts';
import type { Team } from './handbook.ts';
import { idOf } from './level-areas.ts';
import type { Action, ActionOwner, HandbookRecord } from './record.ts';
import type { ReadSection } from './record-sections.ts';
import { after } from './review.ts';

/** What actions are made in, beside the words of their record. */
export interface ActionWorld {
  readonly teams: ReadonlyMap<string, Team>;
  /** Ids of the teams that the edition does not hold. */
  readonly withheldTeams: ReadonlySet<string>;
  readonly severities: HandbookConfigData['severities'];
}

/**
 * What is to be done because of a record: the items below a heading for actions, and tasks elsewhere that say by when, by
 * whom or to what end.
 */
export function actionsOf(
  record: Draft<HandbookRecord>,
  sections: readonly ReadSection[],
  { teams, withheldTeams, severities }: ActionWorld,
): Action[] {
  const { written } = record;
  const { text: source, outline } = written.file;
  const ids = new AnchorIds();
  for (const anchor of outline.anchors) ids.take(anchor);
  const since = record.day !== undefined && record.day.day.length === 10 ? record.day.day : undefined;
  const allowed: { actions?: string | undefined } = severities?.[record.severity ?? ''] ?? {};
  const limit = since === undefined || allowed.actions === undefined ? undefined : after(since, allowed.actions);
  const actions: (Action & { why: Passage[] })[] = [];
  for (const { purpose, blocks } of sections) {
    let open: Passage[] | undefined;
    for (const block of blocks) {
      if (block.type === 'heading' || block.type === 'table' || (block.type === 'text' && block.depth === 0)) {
        open = undefined;
        continue;
      }
      const read = block.type === 'item' && block.text !== '' ? readLine(block, source) : undefined;
      if (block.type === 'text' || read === undefined || (block.type === 'item' && block.depth > 1 && open)) {
        open?.push(passageOf(block, source, written));
        continue;
      }
      const facts = read.facts;
      const asked = facts.action !== undefined || facts.when?.unit === 'date' || facts.issue !== undefined;
      if (purpose !== 'actions' && !(block.type === 'item' && block.checked !== undefined && asked)) {
        open = undefined;
        continue;
      }
      const { when } = facts;
      const due = when?.unit === 'date' ? when.date : undefined;
      const why: Passage[] = read.rest === undefined ? [] : [{ ...read.rest, written }];
      open = why;
      actions.push({
        id: ids.take(idOf(read.text)),
        record,
        text: read.text,
        position: read.position,
        span: read.span,
        facts,
        done: facts.done || (block.type === 'item' && block.checked === true),
        owners: facts.who
          .filter((id) => !withheldTeams.has(id))
          .map((id): ActionOwner => ({ id, team: teams.get(id) })),
        kind: facts.action,
        due,
        limit,
        by: due ?? limit,
        since,
        why,
        whole: block.span,
      });
    }
  }
  return actions;
}

function passageOf(
  { text, position, span: [start, end] }: Block,
  source: string,
  written: Passage['written'],
): Passage {
  return { text, position, span: [lineStart(source, start), end], written };
}
