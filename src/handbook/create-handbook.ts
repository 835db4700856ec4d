import type { GlossaryData } from '../schema/glossary.ts';
import { kinds } from '../schema/kinds.ts';
import type { ContentTree } from '../source/content-tree.ts';
import type { History } from '../source/history.ts';
import { filePlaces, places } from './address.ts';
import { claimAliases } from './alias.ts';
import type { Checklist } from './checklist.ts';
import { linksIn, tasksOf } from './checklist.ts';
import { checklistPlaces } from './checklist-names.ts';
import { checklistsOf } from './checklists.ts';
import { claimAddresses } from './claim.ts';
import type { Draft } from './draft.ts';
import { cutData, heldPart, holds, publicPartOf, withheldPaths } from './edition.ts';
import { frozen } from './frozen.ts';
import { heldTerms, termsOf } from './glossary.ts';
import type { Edition, Handbook, Page, Section, Target, Team } from './handbook.ts';
import { Inheritance } from './inheritance.ts';
import { resolveLink } from './link.ts';
import type { Destinations } from './link.ts';
import { fileAddresses, usedFiles } from './linked-file.ts';
import type { Ladder } from './ladder.ts';
import { laddersOf } from './ladders.ts';
import { ladderPlaces } from './level-ids.ts';
import { navigate } from './navigation.ts';
import { restDaysOf } from './rest-days.ts';
import { reviewOf } from './review.ts';
import { assignPages, ownersOf, teamId, teamsOf } from './team.ts';
import { headingOf, titleHeadingOf, titleOf } from './title.ts';
import { typedContentOf } from './typed-content.ts';
import { connectRecords } from './record-connections.ts';
import type { Library } from './record.ts';
import { librariesOf } from './records.ts';
import type { Template } from './template.ts';
import { templatesOf, variantsPlace } from './templates.ts';
import type { Written } from './written.ts';

const wordsPerMinute = 220;

/** The world a handbook is made in: everything that is not content comes from here. */
export interface Circumstances {
  readonly edition: Edition;
  /** As `2026-05-31`. */
  readonly today: string;
  readonly history: History;
  /** Address to publish at, in place of the one in handbook.yaml. */
  readonly url?: string | undefined;
}

/**
 * Turns a content tree into a handbook: the one place where files get their meaning, and the one place where an edition
 * is cut. Never throws for what an author wrote: that is kept in `faults`, `clashes` and unresolved targets.
 */
export function createHandbook(tree: ContentTree, circumstances: Circumstances): Handbook {
  const { edition, today, history } = circumstances;
  const typed = typedContentOf(tree);
  const config = circumstances.url === undefined ? typed.config : { ...typed.config, url: circumstances.url };
  const otherwise = config.audience;

  const inheritance = new Inheritance(typed.pages, unusableIn(tree));
  const made = new Set<string>([places.map, places.search, ...filePlaces]);
  if (typed.teams.length > 0) made.add(places.teams);
  if (typed.glossary.length > 0) made.add(places.glossary);
  const teams = teamsOf(typed.teams, edition, otherwise);
  const { ladders, ...ofLadders } = laddersOf(typed.ladders, {
    edition,
    otherwise,
    teams,
    history,
    review: config.review,
  });
  for (const address of ofLadders.addresses) made.add(address);
  const { checklists, ...ofChecklists } = checklistsOf(typed.checklists, {
    edition,
    otherwise,
    teams,
    history,
    review: config.review,
    withheldTeams: new Set(typed.teams.map(({ path }) => teamId(path))).difference(teams),
    calendar: restDaysOf(config),
  });
  for (const address of ofChecklists.addresses) made.add(address);
  const ofRecords = {
    edition,
    otherwise,
    teams,
    withheldTeams: new Set(
      typed.teams.flatMap(({ path, data }) => (teams.has(teamId(path)) ? [] : [teamId(path), data.name])),
    ),
    history,
    config,
  };
  const { templates, ...ofTemplates } = templatesOf(typed.templates, ofRecords);
  const { libraries, ...ofLibraries } = librariesOf(
    typed.records,
    typed.typedLibraries,
    { ...ofTemplates, templates },
    ofRecords,
  );
  for (const address of [...ofTemplates.addresses, ...ofLibraries.addresses]) made.add(address);
  if (libraries.length > 0) made.add(places.actions);
  const { urls, clashes } = claimAddresses(
    typed.pages.map(({ file }) => file),
    made,
  );
  clashes.push(...ofLadders.clashes, ...ofChecklists.clashes, ...ofTemplates.clashes, ...ofLibraries.clashes);
  const audiences = new Map(typed.pages.map((page) => [page, inheritance.audienceOf(page, otherwise)]));
  const held = typed.pages.filter((page) => holds(edition, audiences.get(page) ?? 'internal'));
  const terms = heldTerms(typed.glossary, edition, otherwise);

  const drafts = held.map((page): Draft<Page> => {
    const { file, data } = page;
    const changed = history.changed.get(file.path);
    return {
      path: file.path,
      url: urls.get(file.path) ?? '/',
      file,
      data,
      title: titleOf(file, data),
      heading: headingOf(file, data),
      description: data.description ?? file.outline.excerpt,
      audience: audiences.get(page) ?? 'internal',
      status: data.status,
      owners: ownersOf(page, inheritance, teams, edition),
      review: reviewOf(data, config.review, changed),
      changed,
      minutes: Math.max(1, Math.round(file.outline.words / wordsPerMinute)),
      titleHeading: titleHeadingOf(file),
      links: [],
      images: [],
      backlinks: [],
      steps: [],
      trail: [],
      section: emptySection,
      previous: undefined,
      next: undefined,
      replacement: undefined,
    };
  });
  const { root, groups, sectionByPath, inOrder } = navigate(drafts, config.order ?? []);
  const pageByUrl = new Map(inOrder.map((page) => [page.url, page]));
  const sectionUrls = new Set(sectionByPath.values().map(({ url }) => url));
  const aliases = claimAliases(
    inOrder,
    [...ofLadders.aliases, ...ofChecklists.aliases, ...ofTemplates.aliases, ...ofLibraries.aliases],
    pageByUrl,
    made.union(sectionUrls),
    clashes,
  );
  const destinations: Destinations = {
    pageByPath: new Map(inOrder.map((page) => [page.path, page])),
    pageByUrl,
    sectionByPath,
    linkedFiles: typed.linkedFiles,
    fileUrls: fileAddresses(typed.linkedFiles, [...urls.values(), ...sectionUrls, ...made, ...aliases.keys()]),
    aliases,
    places: new Set([
      ...placesIn(teams, terms),
      ...placesOf(ladders),
      ...checklistPlacesOf(checklists),
      ...recordPlacesOf(templates, libraries),
    ]),
    filePlaces: new Map([
      ...ofLadders.filePlaces,
      ...ofChecklists.filePlaces,
      ...ofTemplates.filePlaces,
      ...ofLibraries.filePlaces,
    ]),
    anchors: ofChecklists.anchors,
    withheld: withheldPaths(typed.pages, new Set(held))
      .union(ofLadders.withheld)
      .union(ofChecklists.withheld)
      .union(ofTemplates.withheld)
      .union(ofLibraries.withheld),
  };
  const alsoWritten = [...ofLadders.written, ...ofChecklists.written, ...ofTemplates.written, ...ofLibraries.written];
  connect([...inOrder, ...alsoWritten], destinations);
  completePages(inOrder, destinations);
  assignSteps(inOrder, checklists);
  const because = connectRecords({ libraries, ...ofLibraries }, edition, (path, url) =>
    resolveLink(path, url, destinations),
  );
  assignPages(teams, inOrder);
  if (edition === 'public') cutData(inOrder);
  const glossary = termsOf(terms, (url) => resolveLink(kinds.glossary.file ?? '', url, destinations));
  const used = usedFiles([...inOrder, ...alsoWritten], glossary, config.logo);
  const whole = {
    edition,
    today,
    config,
    base: config.url === undefined ? '/' : new URL(config.url).pathname.replace(/\/*$/, '/'),
    historyDepth: history.depth,
    pages: inOrder,
    pageByUrl,
    pageByPath: destinations.pageByPath,
    teams,
    glossary,
    ladders,
    checklists,
    templates,
    libraries,
    because,
    root,
    groups,
    linkedFiles: heldPart(typed.linkedFiles, used),
    fileUrls: heldPart(destinations.fileUrls, used),
    aliases,
    clashes,
    faults: typed.faults,
    files: tree.files,
  };
  return frozen(edition === 'internal' ? whole : publicPartOf(whole, typed.glossary, terms));
}

/** Stands in until navigation has been built. */
const emptySection: Section = { path: '', url: '/', title: '', index: undefined, parent: undefined, children: [] };

function* unusableIn(tree: ContentTree): Generator<string> {
  for (const { path, format, faults } of tree.files.values()) if (format === 'other' && faults.length > 0) yield path;
}

/** Addresses of the pages that Handrail makes for an edition. */
function placesIn(teams: ReadonlyMap<string, Team>, terms: GlossaryData): string[] {
  const always = [places.home, places.map, places.search];
  return [...always, ...(teams.size > 0 ? [places.teams] : []), ...(terms.length > 0 ? [places.glossary] : [])];
}

/** Addresses of the pages about ladders. */
function placesOf(ladders: readonly Ladder[]): string[] {
  if (ladders.length === 0) return [];
  const own = ladders.flatMap(({ url, levels }) => [
    url,
    ...ladderPlaces.map((name) => `${url}${name}/`),
    ...levels.map((level) => level.url),
  ]);
  return [places.ladders, ...own];
}

/** Addresses of the pages about checklists. */
function checklistPlacesOf(checklists: readonly Checklist[]): string[] {
  if (checklists.length === 0) return [];
  return [
    places.checklists,
    ...checklists.flatMap(({ url }) => [url, ...checklistPlaces.map((name) => `${url}${name}/`)]),
  ];
}

/** Addresses of the pages about templates and records. */
function recordPlacesOf(templates: readonly Template[], libraries: readonly Library[]): string[] {
  return [
    ...(templates.length > 0 ? [places.templates] : []),
    ...templates.flatMap(({ url, variants }) => [url, ...(variants.length > 0 ? [`${url}${variantsPlace}/`] : [])]),
    ...(libraries.length > 0 ? [places.actions] : []),
    ...libraries.flatMap(({ url, records }) => [url, ...records.map((record) => record.url)]),
  ];
}

/** Resolves every link of everything that is written. */
function connect(all: readonly Draft<Written>[], destinations: Destinations): void {
  for (const written of all) {
    const resolve = (url: string): Target => resolveLink(written.path, url, destinations);
    written.links = written.file.outline.links.map((reference) => ({ reference, target: resolve(reference.url) }));
    written.images = written.file.outline.images.map((image) => ({ image, target: resolve(image.url) }));
  }
}

/** Finds what pages are replaced by, and turns the links of pages round into backlinks. */
function completePages(pages: readonly Draft<Page>[], destinations: Destinations): void {
  const backlinks = new Map<Page, Set<Page>>();
  for (const page of pages) {
    const { replacement } = page.data;
    page.replacement = replacement === undefined ? undefined : resolveLink(page.path, replacement, destinations);
    for (const { target } of page.links) {
      if (target.type !== 'page' || target.page === page) continue;
      const from = backlinks.get(target.page) ?? new Set();
      backlinks.set(target.page, from.add(page));
    }
  }
  for (const page of pages) page.backlinks = [...(backlinks.get(page) ?? [])];
}

/** Tells every page which tasks send somebody there: each where it is written, and not where it is included. */
function assignSteps(pages: readonly Draft<Page>[], checklists: readonly Checklist[]): void {
  const drafts = new Map<Page, Draft<Page>>(pages.map((page) => [page, page]));
  for (const list of checklists) {
    for (const task of tasksOf(list).filter(({ from }) => from === list.id)) {
      const led = new Set(linksIn(task).flatMap(({ target }) => (target.type === 'page' ? [target.page] : [])));
      for (const each of led) {
        const page = drafts.get(each);
        if (page !== undefined) page.steps = [...page.steps, { list, task }];
      }
    }
  }
}
