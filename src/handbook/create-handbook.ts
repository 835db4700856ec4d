import { kinds } from '../schema/kinds.ts';
import type { PageData } from '../schema/page.ts';
import type { ContentTree, LinkedFile } from '../source/content-tree.ts';
import type { History } from '../source/history.ts';
import { fileUrl, folderOf, places, typedUrl, withoutPagesFolder } from './address.ts';
import { claimAddresses } from './claim.ts';
import type { Draft } from './draft.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { DataFault } from './entry.ts';
import { termsOf } from './glossary.ts';
import type { Clash, Edition, Handbook, Page, Section, Target } from './handbook.ts';
import { Inheritance } from './inheritance.ts';
import type { TypedPage } from './inheritance.ts';
import { resolveLink } from './link.ts';
import type { Destinations } from './link.ts';
import { navigate } from './navigation.ts';
import { reviewOf } from './review.ts';
import { assignPages, ownersOf, teamsOf } from './team.ts';
import { headingOf, titleHeadingOf, titleOf } from './title.ts';

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
  const data = readAll(tree);
  const config = circumstances.url === undefined ? data.config : { ...data.config, url: circumstances.url };

  const inheritance = new Inheritance(data.pages);
  const { urls, clashes } = claimAddresses(data.pages.map(({ file }) => file));
  const audiences = new Map(data.pages.map((page) => [page.file.path, inheritance.audienceOf(page, config.audience)]));
  const held = data.pages.filter(({ file }) => edition === 'internal' || audiences.get(file.path) === 'public');
  const teams = teamsOf(data.teams, edition, config.audience);

  const drafts = held.map((typed): Draft<Page> => {
    const { file, data: own } = typed;
    const changed = history.changed.get(file.path);
    return {
      path: file.path,
      url: urls.get(file.path) ?? '/',
      file,
      data: own,
      title: titleOf(file, own),
      heading: headingOf(file, own),
      description: own.description ?? file.outline.excerpt,
      audience: audiences.get(file.path) ?? 'internal',
      status: own.status,
      owners: ownersOf(typed, inheritance, teams, edition),
      review: reviewOf(own, config.review, changed),
      changed,
      minutes: Math.max(1, Math.round(file.outline.words / wordsPerMinute)),
      titleHeading: titleHeadingOf(file),
      links: [],
      images: [],
      backlinks: [],
      trail: [],
      section: emptySection,
      previous: undefined,
      next: undefined,
      replacement: undefined,
    };
  });
  const { root, sectionByPath, inOrder } = navigate(drafts, config.order ?? []);
  const pageByUrl = new Map(inOrder.map((page) => [page.url, page]));
  const aliases = claimAliases(inOrder, pageByUrl, clashes);
  const destinations: Destinations = {
    pageByPath: new Map(inOrder.map((page) => [page.path, page])),
    pageByUrl,
    sectionByPath,
    linkedFiles: data.linkedFiles,
    fileUrls: fileAddresses(data.linkedFiles),
    aliases,
    places: new Set(Object.values(places)),
    withheld: withheldPaths(data.pages, new Set(held)),
  };
  connect(inOrder, destinations);
  assignPages(teams, inOrder);
  const used = usedFiles(inOrder, config.logo);
  const withheld = destinations.withheld;
  return {
    edition,
    today,
    config,
    base: config.url === undefined ? '/' : new URL(config.url).pathname.replace(/\/*$/, '/'),
    historyDepth: history.depth,
    pages: inOrder,
    pageByUrl,
    pageByPath: destinations.pageByPath,
    teams,
    glossary: termsOf(data.glossary, edition, config.audience, (url) =>
      resolveLink(kinds.glossary.file ?? '', url, destinations),
    ),
    root,
    linkedFiles: new Map([...data.linkedFiles].filter(([path]) => used.has(path))),
    fileUrls: new Map([...destinations.fileUrls].filter(([path]) => used.has(path))),
    aliases,
    clashes,
    faults: data.faults,
    files: new Map([...tree.files].filter(([path]) => !withheld.has(path))),
  };
}

/** Stands in until navigation has been built. */
const emptySection: Section = { path: '', url: '/', title: '', index: undefined, parent: undefined, children: [] };

/** Everything the files say, kind by kind. A new kind is read by one line here. */
function readAll(tree: ContentTree) {
  const entries = {
    configs: entriesOf(tree, kinds.config),
    pages: entriesOf(tree, kinds.page),
    teams: entriesOf(tree, kinds.team),
    glossaries: entriesOf(tree, kinds.glossary),
  };
  const faults = new Map<string, readonly DataFault[]>();
  for (const entry of Object.values(entries).flat()) if (entry.faults.length > 0) faults.set(entry.path, entry.faults);
  const linkedFiles = new Map<string, LinkedFile>();
  for (const file of tree.files.values()) {
    if (file.format !== 'other') continue;
    if (file.faults.length > 0) faults.set(file.path, file.faults);
    else linkedFiles.set(file.path, file);
  }
  return {
    config: entries.configs[0]?.data ?? kinds.config.schema.parse({}),
    pages: entries.pages.flatMap(typedPage),
    teams: entries.teams.flatMap(({ path, data }) => (data === undefined ? [] : [{ path, data }])),
    glossary: entries.glossaries[0]?.data ?? [],
    faults,
    linkedFiles,
  };
}

function typedPage({ file, data, faults }: Entry<PageData>): TypedPage[] {
  return file.format === 'markdown' ? [{ file, data: data ?? kinds.page.schema.parse({}), faults }] : [];
}

function claimAliases(
  pages: readonly Page[],
  pageByUrl: ReadonlyMap<string, Page>,
  clashes: Clash[],
): Map<string, Page> {
  const aliases = new Map<string, Page>();
  for (const page of pages) {
    (page.data.aliases ?? []).forEach((alias, at) => {
      const url = typedUrl(alias);
      const taker = pageByUrl.get(url) ?? aliases.get(url);
      if (taker === undefined && !isPlace(url)) {
        aliases.set(url, page);
        return;
      }
      if (taker === page) return;
      const how = taker === undefined ? 'a page that Handrail makes' : pageByUrl.has(url) ? 'its path' : 'its aliases';
      const kept = { path: taker?.path ?? '', position: { line: 1, column: 1 }, how };
      const position = page.file.frontMatter.at(
        Array.isArray(Reflect.get(Object(page.file.frontMatter.value), 'aliases')) ? ['aliases', at] : ['aliases'],
      );
      clashes.push({ url, kept, moved: { path: page.path, position, how: 'its aliases', url: undefined } });
    });
  }
  return aliases;
}

function isPlace(url: string): boolean {
  return Object.values<string>(places).includes(url);
}

/** Addresses of files, each its own: names that differ only in what an address cannot show get a number. */
function fileAddresses(files: ReadonlyMap<string, LinkedFile>): Map<string, string> {
  const urls = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of files.keys()) {
    const wanted = fileUrl(path);
    let url = wanted;
    for (let number = 2; taken.has(url); number += 1)
      url = wanted.replace(/(\.[^./]*)?$/, (ending) => `-${number}${ending}`);
    taken.add(url);
    urls.set(path, url);
  }
  return urls;
}

/** Paths of the pages that the edition does not hold, and of the folders that hold nothing else. */
function withheldPaths(pages: readonly TypedPage[], held: ReadonlySet<TypedPage>): Set<string> {
  const withheld = new Set<string>();
  const shown = new Set<string>();
  for (const page of pages) {
    const into = held.has(page) ? shown : withheld;
    into.add(page.file.path);
    for (let folder = folderOf(page.file.path); folder !== ''; folder = folderOf(folder)) {
      into.add(folder);
      into.add(withoutPagesFolder(folder));
    }
  }
  return withheld.difference(shown);
}

/** Resolves every link of every page, and turns them round into backlinks. */
function connect(pages: readonly Draft<Page>[], destinations: Destinations): void {
  const backlinks = new Map<Page, Set<Page>>();
  for (const page of pages) {
    const resolve = (url: string): Target => resolveLink(page.path, url, destinations);
    page.links = page.file.outline.links.map((reference) => ({ reference, target: resolve(reference.url) }));
    page.images = page.file.outline.images.map((image) => ({ image, target: resolve(image.url) }));
    page.replacement = page.data.replacement === undefined ? undefined : resolve(page.data.replacement);
    for (const { target } of page.links) {
      if (target.type !== 'page' || target.page === page) continue;
      const from = backlinks.get(target.page) ?? new Set();
      backlinks.set(target.page, from.add(page));
    }
  }
  for (const page of pages) page.backlinks = [...(backlinks.get(page) ?? [])];
}

function usedFiles(pages: readonly Page[], logo: string | undefined): Set<string> {
  const used = new Set<string>(logo === undefined ? [] : [logo.replace(/^\.\//, '')]);
  for (const page of pages) {
    for (const { target } of [...page.links, ...page.images]) if (target.type === 'file') used.add(target.path);
  }
  return used;
}
