import { folderOf, isIndex, sectionUrl, withoutPagesFolder } from './address.ts';
import type { Draft } from './draft.ts';
import type { Page, Section } from './handbook.ts';
import { folderTitle } from './title.ts';

/**
 * Builds the navigation from the folders and puts the pages in reading order; sets `section`, `trail`, `previous` and
 * `next` of each.
 *
 * @param order folder names of the top sections, in the order they shall have
 * @returns the root, every section by its path, and the pages in reading order
 */
export function navigate(
  pages: readonly Draft<Page>[],
  order: readonly string[],
): { root: Section; sectionByPath: Map<string, Section>; inOrder: Draft<Page>[] } {
  const sections = new Map<string, Draft<Section>>();
  const root = ensureSection('', sections);
  const indexes = new Map(pages.map((page) => [page.url, page]));
  for (const page of pages) ensureSection(folderOf(withoutPagesFolder(page.path)), sections);
  for (const section of sections.values()) {
    const index = indexes.get(section.url);
    if (index === undefined) continue;
    section.index = index;
    section.title = index.title;
  }
  for (const page of pages) {
    const own = [...sectionsOf(page, sections)];
    const section = own.at(-1) ?? root;
    page.section = section;
    page.trail = own.filter((each) => each !== root && each.index !== page);
    if (section.index !== page) section.children = [...section.children, page];
  }
  for (const section of sections.values()) section.children = [...section.children].sort(inReadingOrder);
  root.children = withTopOrder(root.children, order);

  const inOrder: Draft<Page>[] = [];
  const drafts = new Map<Page, Draft<Page>>(pages.map((page) => [page, page]));
  const walk = (node: Page | Section): void => {
    const page = isSection(node) ? node.index : node;
    const draft = page === undefined ? undefined : drafts.get(page);
    if (draft !== undefined) inOrder.push(draft);
    if (isSection(node)) node.children.forEach(walk);
  };
  walk(root);
  inOrder.forEach((page, at) => {
    page.previous = inOrder[at - 1];
    page.next = inOrder[at + 1];
  });
  return { root, sectionByPath: sections, inOrder };
}

/** Tells the two kinds of navigation node apart. */
export function isSection(node: Page | Section): node is Section {
  return 'children' in node;
}

function ensureSection(path: string, sections: Map<string, Draft<Section>>): Draft<Section> {
  const known = sections.get(path);
  if (known !== undefined) return known;
  const parent = path === '' ? undefined : ensureSection(folderOf(path), sections);
  const section: Draft<Section> = {
    path,
    url: sectionUrl(path),
    title: folderTitle(path),
    index: undefined,
    parent,
    children: [],
  };
  sections.set(path, section);
  if (parent !== undefined) parent.children = [...parent.children, section];
  return section;
}

/** Sections a page lies in, from the root down; the one that it introduces comes last. */
function sectionsOf(page: Page, sections: ReadonlyMap<string, Draft<Section>>): Draft<Section>[] {
  const path = withoutPagesFolder(page.path);
  const beside = path.replace(/\.[^./]+$/, '');
  const introduced = isIndex(path) ? undefined : sections.get(beside);
  const found: Draft<Section>[] = introduced?.index === page ? [introduced] : [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const section = sections.get(folder);
    if (section !== undefined) found.unshift(section);
    if (folder === '') return found;
  }
}

function orderOf(node: Page | Section): number {
  const page = isSection(node) ? node.index : node;
  return page?.data.order ?? Number.POSITIVE_INFINITY;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function inReadingOrder(a: Page | Section, b: Page | Section): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return collator.compare(a.title, b.title) || (a.url < b.url ? -1 : Number(a.url > b.url));
}

function withTopOrder(children: readonly (Page | Section)[], order: readonly string[]): (Page | Section)[] {
  const rank = (node: Page | Section): number => {
    const at = order.findIndex((name) => sectionUrl(name) === node.url);
    return at === -1 ? order.length : at;
  };
  return [...children].sort((a, b) => rank(a) - rank(b));
}
