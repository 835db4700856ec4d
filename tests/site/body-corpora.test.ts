import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHandbook } from '../../src/handbook/create-handbook.ts';
import type { Handbook, Page } from '../../src/handbook/handbook.ts';
import { bodyOf } from '../../src/site/body.ts';
import { readDisk } from '../../src/source/disk.ts';
import { noHistory } from '../../src/source/history.ts';
import { elementsOf, wordsOf } from './finished.ts';
import type { Element } from './finished.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
const sourcegraph = 'sourcegraph__handbook/content';
const folders = [
  'GSA-TTS__handbook/pages',
  'dendronhq__handbook',
  'PagerDuty__incident-response-docs/docs',
  'trussworks__Engineering-Playbook',
  '18F__onboarding-documents',
  'Financial-Times__engineering-progression',
  'dropbox__dbx-career-framework',
  'dfds__postmortems',
  sourcegraph,
];

if (corpora === undefined) console.log('HANDRAIL_CORPORA is not set: bodies of real handbooks are not tested.');

function handbookIn(folder: string): Handbook {
  const root = join(corpora ?? '', folder);
  if (!existsSync(root)) throw new Error(`There is no corpus in ${root}`);
  return createHandbook(readDisk(root), { edition: 'internal', today: '2026-06-15', history: noHistory });
}

/** The body of a page, and its elements: they are looked at from many sides. */
interface Body {
  readonly html: string;
  readonly elements: readonly Element[];
}

interface Read {
  readonly handbook: Handbook;
  readonly bodies: ReadonlyMap<Page, Body>;
}

/** What was read last: one test after another is about the same. */
let last: (Read & { readonly folder: string }) | undefined;

function read(folder: string): Read {
  if (last?.folder === folder) return last;
  const handbook = handbookIn(folder);
  const bodies = new Map(
    handbook.pages.map((page) => {
      const html = bodyOf(page, handbook);
      return [page, { html, elements: elementsOf(html) }];
    }),
  );
  last = { folder, handbook, bodies };
  return last;
}

/** Marks of other tools that are read: the first line of a notice, an address that is a tag, attributes. */
const foreign = /^(?:!!!|\?\?\?\+?) .*|\[(?!!)|\]\(\{[%{][^)]*\)|\{:[^}]*\}/m;

/** Texts of a page as another parser reads them, without its title, comments, and notes that nothing refers to. */
function textsOf(page: Page): string[] {
  const body = page.file.text.slice(page.file.bodyStart);
  const texts: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(body), (node: Nodes) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type === 'heading' && node.depth === 1) return 'skip';
    if (node.type === 'text') texts.push(...node.value.split(foreign));
    if (node.type === 'inlineCode' || node.type === 'code') texts.push(node.value);
    return true;
  });
  return texts;
}

const squeeze = (text: string): string => text.replace(/\[!\w+\]/g, '').replace(/\s+/g, '');

describe.skipIf(corpora === undefined).each(folders)('bodies of %s', (folder) => {
  let handbook: Handbook;
  let bodies: Read['bodies'];

  beforeAll(() => {
    ({ handbook, bodies } = read(folder));
  });

  it('are there for every page that says something', () => {
    const empty = [...bodies].filter(([page, { html }]) => html.trim() === '' && page.file.outline.words > 0);
    expect(empty.map(([page]) => page.path)).toEqual([]);
  });

  it('have every anchor of the outline once, and no other id twice', () => {
    const wrong: string[] = [];
    for (const [page, { elements }] of bodies) {
      // The layout prints the title, with its id: the body must leave it alone.
      const above = page.titleHeading === undefined ? [] : [page.titleHeading.slug];
      const ids = [...above, ...elements.flatMap(({ attributes }) => attributes['id'] ?? [])];
      const known = new Set(ids);
      if (known.size !== ids.length) wrong.push(`${page.path} has an id twice`);
      for (const anchor of page.file.outline.anchors) {
        if (anchor !== '' && !known.has(anchor)) wrong.push(`${page.path} lacks #${anchor}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('have headings with the ids of the outline', () => {
    const wrong = [...bodies].flatMap(([page, { elements }]) => {
      const ids = elements
        .filter(({ name }) => /^h[1-6]$/.test(name))
        .flatMap(({ attributes }) => attributes['id'] ?? [])
        .filter((id) => id !== 'footnote-label');
      const promised = page.file.outline.headings.filter((heading) => heading !== page.titleHeading);
      const missing = promised.filter(({ slug }) => slug !== '' && !ids.includes(slug));
      return missing.map(({ slug }) => `${page.path} has no heading #${slug}`);
    });
    expect(wrong).toEqual([]);
  });

  it('run, style and load nothing', () => {
    const wrong = [...bodies].flatMap(([page, { elements }]) =>
      elements
        .filter(
          ({ name, attributes }) =>
            /^(?:script|style|link|iframe|form|object|embed)$/.test(name) ||
            Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')) ||
            /^(?:https?:)?\/\//.test(attributes['src'] ?? ''),
        )
        .map(({ name }) => `${page.path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lead to pages and files that are there', () => {
    const wrong: string[] = [];
    const known = new Set([...handbook.pageByUrl.keys(), ...handbook.fileUrls.values()].map((url) => encodeURI(url)));
    for (const [page, { elements }] of bodies) {
      for (const { name, attributes } of elements) {
        const address = attributes[name === 'a' ? 'href' : 'src']?.replace(/#.*$/, '') ?? '';
        const inside = address.startsWith('/') && !address.startsWith('//');
        if (inside && !known.has(address)) wrong.push(`${page.path}: ${address}`);
      }
    }
    // Folders without a page of their own are places too, and so are the pages that Handrail makes.
    const folderUrls = new Set(handbook.pages.flatMap((page) => page.trail.map(({ url }) => encodeURI(url))));
    expect(wrong.filter((line) => !folderUrls.has(line.replace(/^.*: /, '')))).toEqual([]);
  });

  it('have the words of their sources, as another parser reads them', () => {
    const lost: string[] = [];
    for (const [page, { html }] of [...bodies].filter((_, at) => at % 8 === 0)) {
      const words = squeeze(wordsOf(html));
      const title = squeeze(page.title);
      for (const text of textsOf(page)) {
        const wanted = squeeze(text);
        if (!words.includes(wanted) && !title.includes(wanted)) lost.push(`${page.path}: ${text.slice(0, 80)}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe.skipIf(corpora === undefined)('alerts of sourcegraph', () => {
  it('are all found', () => {
    const { handbook, bodies } = read(sourcegraph);
    const alerts = /\[!(?:note|tip|important|warning|caution)\]/gi;
    const marked = handbook.pages.map(({ file }) => file.text.match(alerts)?.length ?? 0);
    const made = [...bodies.values()].map(({ html }) => html.match(/<div class="alert /g)?.length ?? 0);
    expect([sum(marked), sum(made)]).toEqual([212, 212]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
