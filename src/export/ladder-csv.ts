import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Ladder } from '../handbook/ladder.ts';
import { spreadsheet } from './spreadsheet.ts';

const columns = ['track', 'rank', 'code', 'level', 'area', 'expectation', 'examples', 'url'] as const;

/** A ladder as a table for spreadsheets: one expectation a row, examples in lines of one cell. */
export function ladderCsv({ levels }: Ladder, { base, config }: Pick<Handbook, 'base' | 'config'>): string {
  // A spreadsheet is opened away from the site: a path alone would lead nowhere.
  const address = (path: string): string => (config.url === undefined ? path : new URL(path, config.url).href);
  const rows = levels.flatMap((level) =>
    level.areas.flatMap(({ area, expectations }) =>
      expectations.map((expectation) => ({
        track: level.track.name,
        rank: String(level.rank),
        code: level.code ?? '',
        level: level.title,
        area: area.name,
        expectation: expectation.text,
        examples: expectation.examples.map(({ text }) => text).join('\n'),
        url: address(href(base, level.url, expectation.id)),
      })),
    ),
  );
  return spreadsheet(columns, rows);
}
