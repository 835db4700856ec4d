import { stringify } from 'csv-stringify/sync';
import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Ladder } from '../handbook/ladder.ts';

const columns = ['track', 'rank', 'code', 'level', 'area', 'expectation', 'examples', 'url'] as const;

/**
 * A ladder as a table for spreadsheets: CSV as RFC 4180 has it, one expectation a row, examples in lines of one cell. It
 * begins with a byte order mark, without which spreadsheets misread letters beyond ASCII; what they would take for a formula
 * has an apostrophe before it.
 */
export function ladderCsv({ levels }: Ladder, { base }: Pick<Handbook, 'base'>): string {
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
        url: href(base, level.url, expectation.id),
      })),
    ),
  );
  return stringify(rows, {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
