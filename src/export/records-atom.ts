import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { nameOf } from '../handbook/name.ts';
import type { Library } from '../handbook/record.ts';
import { atomFeed } from './atom.ts';
import { namesOf } from './front-matter.ts';

/** Most records in a feed: who follows along has read the older ones. */
const most = 100;

/** A library as an Atom feed, latest record first: what each taught, then what it was about. */
export function recordsAtom(library: Library, handbook: Handbook): string {
  const { base, config } = handbook;
  return atomFeed({
    site: config.url,
    title: `${nameOf(handbook)}: ${library.title}`,
    url: href(base, library.url),
    self: href(base, `${library.url.slice(0, -1)}.atom`),
    author: nameOf(handbook),
    entries: library.records.slice(0, most).map((record) => {
      const { day, lessons, owners, description } = record;
      const full = day?.day.length === 10 ? day.day : undefined;
      const author = namesOf(owners).join(', ');
      return {
        id: href(base, record.url),
        url: href(base, record.url),
        title: record.title,
        summary: [...lessons.map(({ text }) => text), description].filter((text) => text !== '').join('\n\n'),
        updated: record.changed ?? full,
        published: full,
        ...(author === '' ? {} : { author }),
        categories: [
          ...(record.severity === undefined ? [] : [record.severity]),
          ...record.services,
          ...record.factors,
        ],
      };
    }),
  });
}
