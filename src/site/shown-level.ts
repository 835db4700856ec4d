import { expectationUrl } from '../handbook/ladder.ts';
import type { Level } from '../handbook/ladder.ts';
import { linkTo } from './handbook.ts';

/** A level in the shape that its JSON has, as far as a comparison needs it: with addresses that lead somewhere. */
export function shownLevel(level: Level) {
  return {
    id: level.id,
    url: linkTo(level.url),
    title: level.title,
    code: level.code ?? null,
    rank: level.rank,
    scope: level.scope ?? null,
    summary: level.summary,
    areas: level.areas.map(({ area, expectations }) => ({
      area,
      expectations: expectations.map((expectation) => ({
        id: expectation.id,
        text: expectation.text,
        url: linkTo(expectationUrl(level, expectation)),
      })),
    })),
  };
}
