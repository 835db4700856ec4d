import { folderOf, sectionUrl, withoutPagesFolder } from './address.ts';
import type { Draft } from './draft.ts';
import type { Page, Section, SectionGroup } from './handbook.ts';
import { groupsOf } from './section-groups.ts';
import type { SectionOrder } from './section-groups.ts';
import { folderTitle } from './title.ts';

/**
 * Builds the navigation from the folders and puts the pages in reading order; sets `section`, `trail`, `previous` and
 * `next` of each.
 *
 * @param order the order and the groups that the top sections shall have
 * @returns the root, what is at its top in groups, every section by its path, and the pages in reading order
 */
export function navigate(
  pages: readonly Draft<Page>[],
  order: SectionOrder,
): { root: Section; groups: SectionGroup[]; sectionByPath: Map<string, Section>; inOrder: Draft<Page>[] } {
  const sections = new Sections();
  const { root } = sections;
  for (const page of pages) sections.at(folderOf(withoutPagesFolder(page.path)));
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const introduced = new Map<Page, Draft<Section>>();
  for (const section of sections.all()) {
    const index = byUrl.get(section.url);
    if (index === undefined) continue;
    section.index = index;
    section.title = index.title;
    introduced.set(index, section);
  }
  for (const page of pages) {
    const section = introduced.get(page) ?? sections.at(folderOf(withoutPagesFolder(page.path)));
    page.section = section;
    const above = sections.lineage(section).filter((each) => each !== root);
    page.trail = section.index === page ? above.slice(0, -1) : above;
    if (section.index !== page) section.children = [...section.children, page];
  }
  for (const section of sections.all()) section.children = [...section.children].sort(inReadingOrder);
  const groups = groupsOf(root.children, order);
  root.children = groups.flatMap(({ nodes }) => nodes);

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
  return { root, groups, sectionByPath: sections.byPath, inOrder };
}

/** Tells the two kinds of navigation node apart. */
export function isSection(node: Page | Section): node is Section {
  return 'children' in node;
}

/** Sections by the folders they stand for. Folders whose names make one address are one section. */
class Sections {
  readonly byPath = new Map<string, Draft<Section>>();
  readonly #byUrl = new Map<string, Draft<Section>>();
  readonly root: Draft<Section> = this.at('');

  /** The section of a folder, made with those above it when it is new. */
  at(path: string): Draft<Section> {
    const known = this.byPath.get(path) ?? this.#byUrl.get(sectionUrl(path));
    if (known !== undefined) {
      this.byPath.set(path, known);
      return known;
    }
    const parent = path === '' ? undefined : this.at(folderOf(path));
    const made = { path, url: sectionUrl(path), title: folderTitle(path), index: undefined, parent, children: [] };
    const section: Draft<Section> = made;
    this.byPath.set(path, section);
    this.#byUrl.set(section.url, section);
    if (parent !== undefined) parent.children = [...parent.children, section];
    return section;
  }

  all(): Iterable<Draft<Section>> {
    return this.#byUrl.values();
  }

  /** A section and those above it, from the root down. */
  lineage(section: Section): Section[] {
    return section.parent === undefined ? [section] : [...this.lineage(section.parent), section];
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
