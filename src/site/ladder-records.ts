import type { Handbook } from '../handbook/handbook.ts';
import { expectationUrl } from '../handbook/ladder.ts';
import type { Expectation, Ladder, Level } from '../handbook/ladder.ts';
import type { SearchRecord } from './search-index.ts';

/** The kind of an expectation, as the filter of the search names it. */
export const expectationKind = 'Expectation';

/** Letters of a title in a list of results: what is longer is told in full below it. */
const longestTitle = 110;

/** Every expectation of every ladder as something to be found of its own, by its words, its examples, its track and level. */
export function ladderRecords({ ladders }: Handbook): SearchRecord[] {
  return ladders.flatMap((ladder) =>
    ladder.levels.flatMap((level) =>
      level.areas.flatMap(({ area, expectations }) =>
        expectations.map((expectation) => recordOf(expectation, area.name, level, ladder)),
      ),
    ),
  );
}

function recordOf(expectation: Expectation, area: string, level: Level, ladder: Ladder): SearchRecord {
  const { text, examples } = expectation;
  const owners = level.owners.map(({ id, team }) => team?.data.name ?? id);
  return {
    url: expectationUrl(level, expectation),
    title: shortTitle(text),
    content: [text, ...examples.map((example) => example.text)].join(' '),
    trail: [ladder.title, level.title, area].join(' › '),
    filters: {
      kind: [expectationKind],
      section: [ladder.title],
      track: [level.track.name],
      level: [level.title],
      ...(owners.length === 0 ? {} : { owner: owners }),
    },
  };
}

/** Words that are a title in a list of results: cut between two of them where they are too many. */
export function shortTitle(text: string): string {
  if (text.length <= longestTitle) return text;
  const end = text.lastIndexOf(' ', longestTitle);
  return `${text.slice(0, end === -1 ? longestTitle : end).replace(/[\s,;:.–—-]+$/, '')}…`;
}
