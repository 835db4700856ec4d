import { sectionUrl } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { isSection } from '../handbook/navigation.ts';
import { byRhythm } from '../handbook/rhythm.ts';
import type { Rhythm } from '../handbook/rhythm.ts';

/**
 * The practices of a handbook by how often they are done: pages with a rhythm, without those that nobody should follow any more.
 *
 * @param name folder of a section, when only what is in it counts
 * @throws when there is no such section; in a public edition nobody can tell that from one that is withheld, and there is nothing
 */
export function practicesIn(
  { pages, root, edition }: Pick<Handbook, 'pages' | 'root' | 'edition'>,
  name?: string,
): Rhythm[] {
  const held = pages.filter(({ status }) => status !== 'deprecated' && status !== 'archived');
  if (name === undefined) return byRhythm(held);
  const url = sectionUrl(name.trim().replace(/^\/+|\/+$/g, ''));
  const inside = held.filter((page) => page.url.startsWith(url));
  if (edition === 'internal' && !pages.some((page) => page.url.startsWith(url))) {
    const known = root.children.filter(isSection).map(({ path }) => path);
    throw new Error(
      `there is no section "${name}"; ${known.length === 0 ? 'there is none' : `there are ${known.join(', ')}`}`,
    );
  }
  return byRhythm(inside);
}
