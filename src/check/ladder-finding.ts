import type { Handbook } from '../handbook/handbook.ts';
import type { Level } from '../handbook/ladder.ts';
import type { LadderFault } from '../handbook/ladder-fault.ts';
import type { Position } from '../schema/issue.ts';
import { positionAt } from '../source/text.ts';

/**
 * The faults of some sort in all ladders, each place once: a row of a table names an area for every level, and is wrong once.
 */
export function* faultsOf<Kind extends LadderFault['kind']>(
  { ladders }: Handbook,
  kind: Kind,
): Generator<LadderFault & { readonly kind: Kind }> {
  const told = new Set<string>();
  for (const fault of ladders.flatMap(({ faults }) => faults)) {
    if (!isOf(fault, kind)) continue;
    const place = `${fault.path}:${fault.position.line}:${fault.position.column}`;
    if (!told.has(place)) yield fault;
    told.add(place);
  }
}

function isOf<Kind extends LadderFault['kind']>(
  fault: LadderFault,
  kind: Kind,
): fault is LadderFault & { readonly kind: Kind } {
  return fault.kind === kind;
}

/** Every level of every ladder. */
export function* levelsOf({ ladders }: Handbook): Generator<Level> {
  for (const { levels } of ladders) yield* levels;
}

/**
 * Where some of the words of a phrase stand in its file; where the phrase begins when markup stands between them, or when the
 * text is not kept.
 */
export function positionOfWords(
  words: string,
  { position, span }: { position: Position; span?: readonly [number, number] | undefined },
  { written }: Pick<Level, 'written'>,
): Position {
  if (span === undefined || written === undefined) return position;
  const { text } = written.file;
  const at = text.slice(...span).indexOf(words);
  return at === -1 ? position : positionAt(text, span[0] + at);
}

/** How a ladder is written, by the path of what a level stands in: that decides what an author has to type. */
export function formOf(path: string): 'folder' | 'table' | 'data' {
  if (/\.(?:ya?ml|json)$/i.test(path)) return 'data';
  return /^ladders\/[^/]+\/ladder\.[a-z]+$/i.test(path) ? 'table' : 'folder';
}
