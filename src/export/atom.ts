import { escapeHtml } from './html.ts';
import { urnOf } from './urn.ts';

/** What a feed is about, and what is in it. Texts are plain words, never Markdown or HTML. */
export interface Feed {
  /** Where the handbook is published, as handbook.yaml has it; nothing when it does not say. Only its origin counts. */
  readonly site: string | undefined;
  readonly title: string;
  /** Path of the page that shows the same, with the base path. */
  readonly url: string;
  /** Path of the feed itself, with the base path. */
  readonly self: string;
  /** Whose words these are. Without it, the title stands there: a feed must say. */
  readonly author?: string | undefined;
  /** Day or instant of the last change. Without it, that of its latest entry. */
  readonly updated?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** Something that happened, for who follows along. */
export interface FeedEntry {
  /** What never changes about it: its path, with a fragment when several things are on one page. */
  readonly id: string;
  /** Path of where to read it, with the base path. */
  readonly url: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** Day or instant of its last change; nothing when nobody knows. */
  readonly updated?: string | undefined;
  /** Day or instant when it first appeared. */
  readonly published?: string | undefined;
  /** Whose words it is in, when not those of the whole feed. */
  readonly author?: string | undefined;
  readonly categories?: readonly string[] | undefined;
}

/**
 * Writes an Atom feed (RFC 4287), newest entry first. The same content gives the same bytes: there is no clock in it.
 *
 * Atom asks for ids that never change and are the only ones of their kind. With a site, they are addresses on it. Without one,
 * addresses stay paths, which readers complete with where they got the feed from (RFC 4287 allows that for links, not for ids),
 * and ids are made from the title of the feed and the path. A day is its midnight in UTC. What nobody can date is as old as can
 * be: it must be in the feed, but never look new.
 *
 * @throws RangeError when a time is neither a day nor an instant with an offset
 */
export function atomFeed(feed: Feed): string {
  const { site, title, url, self, author = title } = feed;
  const address = (path: string): string => {
    const { href, origin } = new URL(path, site ?? nowhere);
    return site === undefined ? href.slice(origin.length) : href;
  };
  const id = (path: string): string => (site === undefined ? urnOf(`${title}\n${path}`) : address(path));
  const entries = feed.entries
    .map((entry) => ({ ...entry, at: instant(entry.updated ?? entry.published ?? never) }))
    .sort((a, b) => order(b.at, a.at) || order(a.id, b.id));
  const written = entries.map((entry) => [
    '<entry>',
    element('id', id(entry.id)),
    element('title', entry.title),
    `<link rel="alternate" type="text/html" href="${xml(address(entry.url))}"/>`,
    ...(entry.published === undefined ? [] : [element('published', instant(entry.published))]),
    element('updated', entry.at),
    ...(entry.author === undefined ? [] : [by(entry.author)]),
    ...(entry.categories ?? []).map((category) => `<category term="${xml(category.replace(/\s+/g, ' '))}"/>`),
    ...(entry.summary === undefined ? [] : [element('summary', entry.summary)]),
    '</entry>',
  ]);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', id(self)),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${xml(address(self))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(address(url))}"/>`,
    element('updated', instant(feed.updated ?? entries[0]?.at ?? never)),
    by(author),
    '<generator>Handrail</generator>',
    ...written.flat(),
    '</feed>',
  ].join('\n')}\n`;
}

const nowhere = 'https://handbook.invalid';
const never = '1970-01-01';
const dayOrInstant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** A day or an instant as RFC 3339 has it, in UTC and to the second. */
function instant(text: string): string {
  const epoch = dayOrInstant.test(text) ? Date.parse(text) : Number.NaN;
  return new Date(epoch).toISOString().replace(/\.\d+Z$/, 'Z');
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

function by(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

/** What XML 1.0 has no way to write, not even as an entity, or advises against (https://www.w3.org/TR/xml/#charsets). */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

function xml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(unwritable, '\ufffd'));
}
