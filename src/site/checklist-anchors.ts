import { anchorsOf as ownAnchorsOf } from '../handbook/checklist.ts';
import type { Checklist, Phase } from '../handbook/checklist.ts';
import type { Edition } from '../handbook/handbook.ts';
import { readTask } from '../schema/task.ts';

/**
 * Further anchors of phases: what links in Markdown call the headings, where that is not what the phases are called. A name
 * that anything on the page has already is not given twice. Made of all words of a heading, it holds those of its facts too,
 * which may name somebody whom a public edition does not: there, such headings have none.
 */
export function anchorsOf(
  list: Pick<Checklist, 'phases' | 'written'>,
  edition: Edition,
): ReadonlyMap<Phase, readonly string[]> {
  const taken = new Set(ownAnchorsOf(list));
  const headings = list.written.file.outline.headings.filter(
    ({ text }) => edition === 'internal' || readTask(text).span === undefined,
  );
  return new Map(
    list.phases.map((phase): [Phase, string[]] => {
      const below = [phase.position, ...phase.parts.flatMap((part) => (part.type === 'group' ? [part.position] : []))];
      const slugs = headings.filter(({ position }) => below.some(({ line }) => line === position.line));
      const free = slugs.map(({ slug }) => slug).filter((slug) => slug !== '' && !taken.has(slug));
      for (const slug of free) taken.add(slug);
      return [phase, free];
    }),
  );
}
