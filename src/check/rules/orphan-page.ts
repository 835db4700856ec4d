import { isSection } from '../../handbook/navigation.ts';
import type { Handbook, Page, Section } from '../../handbook/handbook.ts';
import { top } from '../../schema/file-top.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { recordsOf } from '../record-finding.ts';
import { relativePath } from '../relative-path.ts';
import type { Finding, Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** From how many pages on, and from what share of a section, pages without a link are one omission and not many. */
const manyPages = 4;
const mostPages = 0.75;

/**
 * A page that no other page links to. It is in the navigation of its section, but nobody comes to it while reading.
 *
 * Not asked of the home page and of introductions, which navigation always shows; of pages in a section without an
 * introduction, whose page Handrail makes as a list of them; and of drafts, deprecated and archived pages, which nobody
 * should be sent to. Where hardly any page of a section is linked, that is told once, at its introduction.
 */
export const orphanPage: Rule = {
  code: 'orphan-page',
  severity: 'warning',
  title: 'Page that nothing links to',
  *find(handbook) {
    const linked = linkedOtherwise(handbook);
    const orphans = handbook.pages.filter((page) => isOrphan(page, linked));
    for (const [section, pages] of Map.groupBy(orphans, ({ section: each }) => each)) {
      if (pages.length >= manyPages && pages.length >= countOf(section) * mostPages) yield* ofSection(section, pages);
      else for (const page of pages) yield ofPage(page);
    }
  },
};

/** Pages that are linked from other places than the text of a page. */
function linkedOtherwise(handbook: Handbook): Set<Page> {
  const fromGlossary = [...glossaryLinks(handbook)].map(({ target }) => target);
  const fromLadders = handbook.ladders
    .flatMap(({ written, levels }) => [written, ...levels.map((level) => level.written)])
    .flatMap((written) => written?.links.map(({ target }) => target) ?? []);
  const fromChecklists = handbook.checklists.flatMap(({ written }) => written.links.map(({ target }) => target));
  const fromTemplates = handbook.templates.flatMap(({ written }) => written.links.map(({ target }) => target));
  const fromRecords = recordsOf(handbook).flatMap(({ written, changes }) =>
    [...written.links, ...changes].map(({ target }) => target),
  );
  const replacements = handbook.pages.map(({ replacement }) => replacement);
  const targets = [
    ...replacements,
    ...fromGlossary,
    ...fromLadders,
    ...fromChecklists,
    ...fromTemplates,
    ...fromRecords,
  ];
  return new Set(targets.flatMap((target) => (target?.type === 'page' ? [target.page] : [])));
}

function isOrphan(page: Page, linked: ReadonlySet<Page>): boolean {
  const { backlinks, section, status } = page;
  if (section.index === undefined || section.index === page || status !== 'active') return false;
  return backlinks.length === 0 && !linked.has(page);
}

/** How many pages beside its introduction a section has that links are asked for. */
function countOf(section: Section): number {
  return section.children.filter((child) => !isSection(child) && child.status === 'active').length;
}

function ofPage(page: Page): Finding {
  const parent = page.section.index;
  const link = parent === undefined ? '' : linkTo(page, parent);
  return {
    file: page.path,
    position: top,
    message: 'No other page links to this one, so nobody comes across it while reading.',
    suggestion: `Link to it from where readers need it; ${typed(parent?.path ?? '')} introduces its section: ${typed(link)}.`,
  };
}

function* ofSection({ index }: Section, pages: readonly Page[]): Generator<Finding> {
  const [first] = pages;
  if (index === undefined || first === undefined) return;
  yield {
    file: index.path,
    position: top,
    message: 'No other page links to most of the pages in this section, so nobody comes across them while reading.',
    suggestion: `Link to them from here, as in ${typed(linkTo(first, index))}: ${pages.length} in all.`,
  };
}

function linkTo(page: Page, from: Page): string {
  return `[${page.title}](${relativePath(from.path, page.path)})`;
}
