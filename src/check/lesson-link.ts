import type { HandbookRecord } from '../handbook/record.ts';
import { positionAt } from '../source/text.ts';
import type { Reference } from '../source/content-tree.ts';

const known = new WeakMap<HandbookRecord, ReadonlySet<Reference>>();

/** The links in what a record says that it taught and changed: those in the sections for that. */
export function lessonLinksOf(record: HandbookRecord): ReadonlySet<Reference> {
  const found = known.get(record) ?? search(record);
  known.set(record, found);
  return found;
}

function search({ sections, written }: HandbookRecord): Set<Reference> {
  const { text } = written.file;
  const spans = sections
    .filter(({ purpose }) => purpose === 'lessons' || purpose === 'changes')
    .map(({ position, span }) => ({ from: position.line, to: span[1] }))
    .map(({ from, to }) => ({ from, to: to >= text.length ? Number.POSITIVE_INFINITY : positionAt(text, to).line }));
  return new Set(
    written.links.flatMap(({ reference }) => {
      const { line } = reference.position;
      return spans.some(({ from, to }) => from <= line && line < to) ? [reference] : [];
    }),
  );
}
