import type { Handbook, Page, Section } from './handbook.ts';
import { isSection } from './navigation.ts';

/** The tag that opens a door, which is also its name. */
export type DoorName = 'onboarding' | 'career' | 'incident' | 'process';

/** A way into the handbook for somebody who comes with a question. */
export interface Door {
  readonly name: DoorName;
  /** Where it leads, best first: at most four. Empty when nothing in the handbook says that it answers. */
  readonly entries: readonly (Page | Section)[];
}

const mostEntries = 4;

/** The words by which titles and names of files say what they are about, the telling ones before the vague. */
const vocabulary: Readonly<Record<DoorName, readonly RegExp[]>> = {
  onboarding: [
    /\bon-?boarding\b|\bnew (?:hire|joiner|starter|teammate|member|employee)s?\b|\bnewcomers?\b/,
    /\bgetting started\b|\bstart here\b|\bfirst (?:day|week|month|steps?)\b|\bwelcome\b|\borientation\b|\bjoining\b/,
  ],
  career: [
    /\bcareers?\b|\bladders?\b|\bprogression\b|\bpromotions?\b|\b(?:job|career|engineering) levels?\b|\blevell?ing\b/,
    /\blevels?\b|\bcompetenc(?:y|ies)\b|\bperformance reviews?\b|\bgrowth\b/,
  ],
  incident: [
    /\bincidents?\b|\bpost-?mortems?\b|\boutages?\b/,
    /\bon-?call\b|\brunbooks?\b|\bplaybooks? for (?:alerts|failures)\b|\bescalations?\b/,
  ],
  process: [
    /\bcontribut(?:e|ing|ion)\b|\b(?:edit|editing|improve|improving|change|changing) (?:this|the) (?:hand|play)book\b|\b(?:hand|play)book process\b/,
    /\brfcs?\b|\bproposals?\b|\bdecisions?\b|\bways of working\b|\bhow we work\b|\bfeedback\b|\bprocess(?:es)?\b|\bediting\b/,
  ],
};

/** The doors in the order in which people meet them. */
const doorNames: readonly DoorName[] = ['onboarding', 'career', 'incident', 'process'];

/**
 * The four doors of the home page. What is tagged for a door comes first; then sections and pages whose own title or
 * file name says so, the telling words before the vague ones, then what lies higher, then what more pages link to. What
 * lies below an entry already chosen is left to it.
 */
export function doorsOf(handbook: Handbook): Door[] {
  const places = [...handbook.pages.map(placeOf), ...[...unintroduced(handbook.root)].map(placeOf)];
  return doorNames.map((name) => ({ name, entries: entriesOf(name, places) }));
}

/** A page or a section on its way to a door. */
interface Place {
  readonly node: Page | Section;
  readonly url: string;
  readonly words: string;
  readonly tags: readonly string[];
  readonly depth: number;
  readonly backlinks: number;
}

function placeOf(node: Page | Section): Place {
  const section = isSection(node);
  const name = node.url.slice(0, -1).split('/').at(-1) ?? '';
  return {
    node,
    url: node.url,
    words: `${node.title} / ${name.replace(/[-_.]+/g, ' ')} / ${name}`.toLowerCase(),
    tags: section ? [] : (node.data.tags ?? []).map((tag) => tag.toLowerCase()),
    depth: node.url.split('/').length,
    backlinks: section ? 0 : node.backlinks.length,
  };
}

function entriesOf(name: DoorName, places: readonly Place[]): (Page | Section)[] {
  const ranked = places
    .map((place) => ({ place, rank: rankOf(name, place) }))
    .filter(({ rank }) => rank !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.place.depth - b.place.depth || b.place.backlinks - a.place.backlinks);
  const chosen: Place[] = [];
  for (const { place, rank } of ranked) {
    if (chosen.length === mostEntries) break;
    const covered = rank > 0 && chosen.some(({ url }) => place.url.startsWith(url));
    if (!covered) chosen.push(place);
  }
  return chosen.map(({ node }) => node);
}

/** 0 for a tag, then the place of the words in the vocabulary; infinite when nothing speaks for the door. */
function rankOf(name: DoorName, { node, words, tags, url }: Place): number {
  if (tags.includes(name)) return 0;
  // The home page leads to every door, and what nobody should rely on to none.
  if (url === '/' || (!isSection(node) && (node.status === 'archived' || node.status === 'deprecated'))) {
    return Number.POSITIVE_INFINITY;
  }
  const at = vocabulary[name].findIndex((pattern) => pattern.test(words));
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

/** Sections without a page of their own: the others are known by their index. */
function* unintroduced(section: Section): Generator<Section> {
  for (const child of section.children) {
    if (!isSection(child)) continue;
    if (child.index === undefined) yield child;
    yield* unintroduced(child);
  }
}
