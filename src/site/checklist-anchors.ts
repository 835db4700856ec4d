import { anchorsOf as ownAnchorsOf } from '../handbook/checklist.ts';
import type { Checklist, Phase } from '../handbook/checklist.ts';

/**
 * Further anchors of phases: what links in Markdown call the headings, where that is not what the phases are called. A name
 * that anything on the page has already is not given twice.
 */
export function anchorsOf(list: Pick<Checklist, 'phases' | 'written'>): ReadonlyMap<Phase, readonly string[]> {
  const taken = new Set(ownAnchorsOf(list));
  const { headings } = list.written.file.outline;
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
