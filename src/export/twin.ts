import { href } from '../handbook/address.ts';
import type { Handbook, Page, Target } from '../handbook/handbook.ts';
import { rhythmOf } from '../handbook/rhythm.ts';
import { addressOf } from '../handbook/target.ts';
import type { Written } from '../handbook/written.ts';
import type { Reference } from '../source/content-tree.ts';

/**
 * The Markdown twin of a page: its facts as front matter, then its text as the author wrote it, with every link pointing
 * into the site. What the edition withholds leaves its words and no address; what no reader of the page sees is left out.
 */
export function twin(page: Page, handbook: Handbook): string {
  const { text, bodyStart } = page.file;
  const body = withEdits(text, linkEdits(page, handbook), [bodyStart, text.length]).trim();
  const heading = page.titleHeading === undefined ? `# ${page.title}\n\n` : '';
  return `---\n${factsOf(page, handbook)}---\n\n${heading}${body}\n`;
}

/** The facts of a page as YAML. Values are written as JSON, which YAML is a superset of, whatever is in them. */
function factsOf(page: Page, { base }: Handbook): string {
  const facts: Record<string, string | readonly string[] | undefined> = {
    title: page.title,
    url: href(base, page.url),
    status: page.status,
    owner: page.owners.map(({ id, team }) => team?.data.name ?? id),
    rhythm: rhythmOf(page),
    tags: page.data.tags ?? [],
    changed: page.changed?.slice(0, 10),
    reviewed: page.review?.last,
    'reviewed-by': page.review?.by,
    'review-due': page.review?.due,
  };
  const said = Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0);
  return said.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
}

/** A change to a part of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What has to change in a text so that its links lead into the site, and what no reader sees is left out. */
export function linkEdits({ links, images, file: { text, outline } }: Written, handbook: Handbook): Edit[] {
  return [
    ...links.flatMap(({ reference, target }) => editOf(reference, target, text, handbook)),
    ...images.flatMap(({ image, target }) => editOf(image, target, text, handbook)),
    ...outline.hidden.map(([from, to]): Edit => ({ from, to, text: '' })),
  ];
}

function editOf(reference: Reference, target: Target, text: string, handbook: Handbook): Edit[] {
  const [from, to] = reference.span;
  const source = text.slice(from, to);
  if (target.type === 'withheld') return [{ from, to, text: withoutAddress(reference, source) }];
  const address = target.type === 'external' ? undefined : addressOf(target, handbook);
  if (address === undefined) return [];
  // In Markdown the address comes last, in a tag first: `![a](a)` is why it matters.
  const at = reference.syntax === 'html' ? source.indexOf(reference.url) : source.lastIndexOf(reference.url);
  return at === -1 ? [] : [{ from: from + at, to: from + at + reference.url.length, text: address }];
}

function withoutAddress({ syntax, text }: Reference, source: string): string {
  switch (syntax) {
    case 'inline':
      return text;
    case 'definition':
      return '';
    case 'html':
      return source.replace(/\s(?:href|src|data)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
  }
}

/** A part of a text with the edits in it made; one that lies inside another that takes its whole place is dropped. */
export function withEdits(text: string, edits: readonly Edit[], [start, end]: readonly [number, number]): string {
  const ordered = edits.filter(({ from, to }) => from >= start && to <= end);
  let out = '';
  let at = start;
  for (const edit of ordered.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at) continue;
    out += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return out + text.slice(at, end);
}
