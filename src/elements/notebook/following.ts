import { align, findAligned } from '../../handbook/alignment.ts';
import type { WordMark } from '../../handbook/alignment.ts';
import type { LadderExport, LevelExport } from '../../schema/ladder-export.ts';
import type { Entry, Remembered } from './notebook.ts';

type ExpectationExport = LevelExport['areas'][number]['expectations'][number];

/** An expectation of today's ladder, and where it stands. */
export interface Current {
  readonly level: LevelExport;
  readonly area: string;
  readonly expectation: ExpectationExport;
}

/** What became of the expectation that an entry was written about. */
export type Followed =
  | { readonly type: 'gone' }
  | {
      readonly type: 'same' | 'reworded';
      readonly now: Current;
      /** The words of then and now in one sequence. */
      readonly marks: readonly WordMark[];
      /** Where it stood, when that is another place than now. */
      readonly movedFrom: { readonly level?: string; readonly area?: string };
    };

interface Candidate extends Current {
  readonly text: string;
  readonly group: string;
}

/**
 * From here on, words on another level are taken for the same expectation that has moved. It is far above what an
 * alignment asks for: each rung of a ladder says in other words what the rung below says, and that is no move.
 */
const surelyMoved = 0.8;

/**
 * Finds the expectations that entries were written about on the ladder as it is now. Entries of one level are aligned
 * together, so that no two of them claim the same expectation. What its level no longer has is looked for on the others.
 *
 * @returns what became of each entry, by its id
 */
export function followAll(entries: readonly Entry[], ladder: LadderExport): ReadonlyMap<string, Followed> {
  const followed = new Map<string, Followed>();
  const taken = new Set<ExpectationExport>();
  const settle = (entry: Entry, type: 'same' | 'reworded', now: Candidate, marks: readonly WordMark[]): void => {
    taken.add(now.expectation);
    followed.set(entry.id, { type, now, marks, movedFrom: moveOf(entry.expectation, now) });
  };
  const left: Entry[] = [];
  for (const [level, group] of Map.groupBy(entries, ({ expectation }) => levelOf(expectation, ladder))) {
    const among = level === undefined ? [] : candidatesOf(level);
    const byId = group.filter((entry) => {
      const { givenId, text } = entry.expectation;
      const now = givenId === null ? undefined : among.find(({ expectation }) => expectation.givenId === givenId);
      if (now === undefined || taken.has(now.expectation)) return false;
      const pair = align([{ text }], [{ text: now.text }]).pairs[0];
      const same = pair?.type === 'same';
      const rewritten = [
        { type: 'removed', text },
        { type: 'added', text: now.text },
      ] as const;
      settle(entry, same ? 'same' : 'reworded', now, pair?.marks ?? rewritten);
      return true;
    });
    const { pairs, gone } = align(
      group.filter((entry) => !byId.includes(entry)).map(phraseOf),
      among.filter(({ expectation }) => !taken.has(expectation)),
    );
    for (const { before, after, type, marks } of pairs) settle(before.entry, type, after, marks);
    left.push(...gone.map(({ entry }) => entry));
  }
  for (const entry of left) {
    const free = ladder.levels.flatMap(candidatesOf).filter(({ expectation }) => !taken.has(expectation));
    const pair = findAligned(phraseOf(entry), free);
    if (pair !== undefined && pair.likeness >= surelyMoved) settle(entry, pair.type, pair.after, pair.marks);
    else followed.set(entry.id, { type: 'gone' });
  }
  return followed;
}

/** What an entry has to remember of an expectation, to find it again. */
export function remember({ level, area, expectation }: Current): Remembered {
  return { level: level.id, levelTitle: level.title, area, text: expectation.text, givenId: expectation.givenId };
}

/** Every expectation of a level, and where it stands. */
export function currentOf(level: LevelExport): Current[] {
  return level.areas.flatMap(({ area, expectations }) =>
    expectations.map((expectation) => ({ level, area: area.name, expectation })),
  );
}

/** Whether an entry is about an expectation in words that are no longer the ladder's, or stands elsewhere. */
export function hasChanged(followed: Followed): boolean {
  if (followed.type !== 'same') return true;
  return followed.movedFrom.level !== undefined || followed.movedFrom.area !== undefined;
}

/** The level an expectation stood on; one whose file has another name now is known by its title. */
function levelOf({ level, levelTitle }: Remembered, { levels }: LadderExport): LevelExport | undefined {
  return levels.find(({ id }) => id === level) ?? levels.find(({ title }) => title === levelTitle);
}

function candidatesOf(level: LevelExport): Candidate[] {
  return currentOf(level).map((current) => ({ ...current, text: current.expectation.text, group: current.area }));
}

function phraseOf(entry: Entry): { text: string; group: string; entry: Entry } {
  return { text: entry.expectation.text, group: entry.expectation.area, entry };
}

function moveOf(before: Remembered, now: Current): { level?: string; area?: string } {
  return {
    ...(before.level === now.level.id || before.levelTitle === now.level.title ? {} : { level: before.levelTitle }),
    ...(before.area === now.area ? {} : { area: before.area }),
  };
}
