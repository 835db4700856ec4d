import type { Checklist } from './checklist.ts';
import { isOnboarding } from './checklist-kind.ts';
import type { Handbook, Page, Section } from './handbook.ts';
import type { Ladder } from './ladder.ts';
import { isSection } from './navigation.ts';
import type { Library } from './record.ts';
import type { Template } from './template.ts';

/** The tag that opens a door, which is also its name. */
export type DoorName = 'onboarding' | 'career' | 'incident' | 'process';

/** A way into the handbook for somebody who comes with a question. */
export interface Door {
  readonly name: DoorName;
  /** Where it leads, best first: at most four. Empty when nothing in the handbook says that it answers. */
  readonly entries: readonly DoorEntry[];
}

export interface DoorEntry {
  readonly node: Page | Section | Ladder | Checklist | Template | Library;
  /** What its address says it is about, when its title does not: a title such as "Introduction" needs that. */
  readonly about: string | undefined;
}

const mostEntries = 4;

/** A longer name repeats the title in other words, and explains nothing. */
const mostWords = 3;

/** The words by which titles and names of files say what they are about, the telling ones before the vague. */
const vocabulary: Readonly<Record<DoorName, readonly RegExp[]>> = {
  onboarding: [
    /\bon[- ]?boarding\b|\bnew (?:hire|joiner|starter|teammate|member|employee)s?\b|\bnewcomers?\b/,
    /\bgetting started\b(?! with\b)|\bstart here\b|\bfirst (?:day|week|month|steps?)\b|\bwelcome\b|\borientation\b|\bjoining\b/,
  ],
  career: [
    /\bcareers?\b|\bladders?\b|\bprogression\b|\bpromotions?\b|\b(?:job|career|engineering) levels?\b|\blevell?ing\b/,
    /^(?:our )?levels$|\bcompetenc(?:y|ies)\b|\bperformance reviews?\b|\bgrowth\b/,
  ],
  incident: [/\bincidents?\b|\bpost[- ]?mortems?\b|\boutages?\b/, /\bon[- ]?call\b|\brunbooks?\b/],
  process: [
    /\bcontribut(?:e|ing|ion)\b|\b(?:edit|editing|improve|improving|change|changing) (?:this|the) (?:hand|play)book\b|\b(?:hand|play)book process\b/,
    /\brfcs?\b|\bproposals?\b|\bdecisions?\b|\bways of working\b|\bhow we work\b/,
  ],
};

/** The doors in the order in which people meet them. */
const doorNames: readonly DoorName[] = ['onboarding', 'career', 'incident', 'process'];

/**
 * The four doors of the home page. Behind the career door are the ladders, behind the onboarding door the checklists for
 * beginners: they are what people come for there, and a list that others include is for most of them, and those that
 * include it come next. Behind the incident door is the document to fill in, with those that were. Behind the process door
 * are decisions, below what is tagged for it. What is tagged for a door comes next, and has half of the places if it needs
 * them; then sections and pages whose own title or file name says so, the telling words before the vague ones, then what
 * lies higher, then what more pages link to. What lies below an entry already chosen is left to it. Once any page is tagged
 * for a door, the vague words count no more: an author who knows the tags fills the doors, and a wrong suggestion is worse
 * than none.
 */
export function doorsOf(handbook: Handbook): Door[] {
  const places = [...handbook.pages.map(placeOf), ...[...unintroduced(handbook.root)].map(placeOf)];
  const curated = places.some(({ tags }) => doorNames.some((name) => tags.includes(name)));
  const leastRank = curated ? telling : Number.MAX_VALUE;
  const holds = ({ status }: Pick<Page, 'status'>): boolean => status !== 'archived' && status !== 'deprecated';
  const certainly: Partial<Record<DoorName, readonly DoorEntry['node'][]>> = {
    onboarding: forBeginners(handbook.checklists.filter(holds)).sort(
      (a, b) => b.includedBy.length - a.includedBy.length || b.includes.length - a.includes.length,
    ),
    career: handbook.ladders.filter(holds),
    incident: afterIncidents(handbook),
    process: handbook.libraries.filter((library) => isAbout('process', library)),
  };
  return doorNames.map((name) => {
    return { name, entries: entriesOf(name, places, certainly[name] ?? [], leastRank) };
  });
}

/**
 * The checklists for people who begin: those of that kind. Where none says so, those that say nothing of their kind, if their
 * title does, or if there is no other checklist, and it is not about going.
 */
function forBeginners(lists: readonly Checklist[]): Checklist[] {
  const meant = lists.filter(isOnboarding);
  if (meant.length > 0) return meant;
  const open = lists.filter(({ kind }) => kind === undefined);
  const named = open.filter(({ id, title }) =>
    vocabulary.onboarding.some((words) => words.test(title.toLowerCase()) || words.test(id.replace(/[-_]+/g, ' '))),
  );
  if (named.length > 0) return named;
  return open.filter(({ id, title }) => lists.length === 1 && !farewell.test(`${title} ${id}`.toLowerCase()));
}

const farewell = /\boff[- ]?boarding\b|\bleav(?:e|er|ers|ing)\b|\bexit(?:s|ing)?\b|\blast (?:day|week)\b/;

/** What a team needs after an incident: the document to fill in, and what was learned before. */
function afterIncidents({ libraries }: Handbook): (Template | Library)[] {
  const library = libraries.find((each) => isAbout('incident', each));
  if (library === undefined) return [];
  const template = library.templates.find(({ status }) => status === 'active');
  const learned = library.records.length > 0 ? [library] : [];
  return template === undefined ? learned : [template, ...learned];
}

function isAbout(door: DoorName, { id, title }: Library): boolean {
  return vocabulary[door].some((words) => words.test(title.toLowerCase()) || words.test(id));
}

/** A page or a section on its way to a door. */
interface Place {
  readonly node: Page | Section;
  readonly title: string;
  /** The last part of its address, in words. */
  readonly name: string;
  readonly tags: readonly string[];
  readonly depth: number;
  readonly backlinks: number;
}

function placeOf(node: Page | Section): Place {
  const section = isSection(node);
  return {
    node,
    title: node.title.toLowerCase(),
    name: (node.url.split('/').at(-2) ?? '').replace(/[-_.]+/g, ' '),
    tags: section ? [] : (node.data.tags ?? []).map((tag) => tag.toLowerCase()),
    depth: node.url.split('/').length,
    backlinks: section ? 0 : node.backlinks.length,
  };
}

function entriesOf(
  door: DoorName,
  places: readonly Place[],
  certain: readonly DoorEntry['node'][],
  leastRank: number,
): DoorEntry[] {
  const ranked = places
    .map((place) => ({ place, rank: rankOf(door, place) }))
    .filter(({ rank }) => rank <= leastRank)
    .sort((a, b) => a.rank - b.rank || a.place.depth - b.place.depth || b.place.backlinks - a.place.backlinks);
  const meant = ranked.filter(({ rank }) => rank === tagged).map(({ place: { node } }) => node);
  // Whoever has an idea wants to say it first, and looks afterwards at what was decided before.
  const [first, then] = door === 'process' ? [meant, certain] : [certain, meant];
  const most = mostEntries - Math.min(then.length, mostEntries / 2);
  const chosen: DoorEntry[] = [...first.slice(0, most), ...then].map((node) => ({ node, about: undefined }));
  for (const { place, rank } of ranked) {
    if (chosen.length >= mostEntries) break;
    const covered = chosen.some(({ node }) => place.node.url.startsWith(node.url));
    if (rank === tagged || covered) continue;
    const speaks = vocabulary[door].some((words) => words.test(place.title));
    const brief = place.name.split(' ').length <= mostWords;
    chosen.push({ node: place.node, about: speaks || !brief ? undefined : place.name });
  }
  return chosen.slice(0, mostEntries);
}

const tagged = 0;
const telling = 1;
const silent = Number.POSITIVE_INFINITY;

/** Lower is better: a tag, then the telling words, then the vague ones. */
function rankOf(door: DoorName, { node, title, name, tags }: Place): number {
  if (tags.includes(door)) return tagged;
  // The home page leads to every door, and what nobody should rely on to none.
  if (node.url === '/' || (!isSection(node) && (node.status === 'archived' || node.status === 'deprecated')))
    return silent;
  const at = vocabulary[door].findIndex((words) => words.test(title) || words.test(name));
  return at === -1 ? silent : at + 1;
}

/** Sections without a page of their own: the others are known by their index. */
function* unintroduced(section: Section): Generator<Section> {
  for (const child of section.children) {
    if (!isSection(child)) continue;
    if (child.index === undefined) yield child;
    yield* unintroduced(child);
  }
}
