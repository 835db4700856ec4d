import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Ladder, Level } from '../handbook/ladder.ts';
import type { LadderExport, LevelExport } from '../schema/ladder-export.ts';

/** A ladder as JSON, in the shape of `ladderExport`: for other tools, and for comparing in the browser. */
export function ladderJson(ladder: Ladder, { base, aliases }: Pick<Handbook, 'base' | 'aliases'>): string {
  const before = (one: Ladder | Level): string[] => [...aliases].flatMap(([url, now]) => (now === one ? [url] : []));
  const whole: LadderExport = {
    generator: 'Handrail',
    id: ladder.id,
    aliases: before(ladder).map((url) => href(base, url)),
    url: href(base, ladder.url),
    title: ladder.title,
    description: ladder.description,
    status: ladder.status,
    changed: ladder.changed ?? null,
    areas: ladder.areas.map(({ id, name, summary }) => ({ id, name, summary: summary ?? null })),
    tracks: ladder.tracks.map(({ id, name, summary, from, signs, levels }) => ({
      id,
      name,
      summary: summary ?? null,
      from: from?.id ?? null,
      signs: [...signs],
      levels: idsOf(levels),
    })),
    levels: ladder.levels.map((level) => ({
      ...levelExport(level, base),
      aliases: before(level).flatMap((url) => [ladder.url, ...before(ladder)].flatMap((above) => idBelow(above, url))),
    })),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** The id of a level that was at an address below that of its ladder. */
function idBelow(ladder: string, address: string): string[] {
  const id = address.startsWith(ladder) ? address.slice(ladder.length, -1) : '';
  return id === '' || id.includes('/') ? [] : [id];
}

function levelExport(level: Level, base: string): Omit<LevelExport, 'aliases'> {
  return {
    id: level.id,
    url: href(base, level.url),
    title: level.title,
    code: level.code ?? null,
    rank: level.rank,
    track: level.track.id,
    summary: level.summary,
    scope: level.scope ?? null,
    below: level.below?.id ?? null,
    above: idsOf(level.above),
    parity: idsOf(level.parity),
    areas: level.areas.map(({ area, expectations, examples }) => ({
      area: { id: area.id, name: area.name },
      expectations: expectations.map((expectation) => ({
        id: expectation.id,
        givenId: expectation.givenId ?? null,
        url: href(base, level.url, expectation.id),
        text: expectation.text,
        examples: expectation.examples.map(({ text }) => text),
      })),
      examples: examples.map(({ text }) => text),
    })),
  };
}

function idsOf(levels: readonly Level[]): string[] {
  return levels.map(({ id }) => id);
}
