import type { Audience } from '../schema/field.ts';
import { top } from '../schema/file-top.ts';
import type { History } from '../source/history.ts';
import type { PlacedAlias } from './alias.ts';
import { places, segment } from './address.ts';
import type { Draft } from './draft.ts';
import { audienceOf, holds } from './edition.ts';
import type { Clash, Edition, Team } from './handbook.ts';
import type { Area, Ladder, Level, Track } from './ladder.ts';
import { LadderAreas } from './ladder-areas.ts';
import type { LadderFault } from './ladder-fault.ts';
import { levelAreasOf } from './level-areas.ts';
import { ladderPlaces, levelIdsOf, twinsOf, unlike } from './level-ids.ts';
import { rankLevels, tracksOf } from './ladder-tracks.ts';
import { reviewOf } from './review.ts';
import { ownersNamed } from './team.ts';
import { titleHeadingOf } from './title.ts';
import type { TypedAlias, TypedLadder, TypedLevel } from './typed-ladder.ts';
import type { Written } from './written.ts';

/** What a ladder is made in, beside what its files say. */
export interface LadderCircumstances {
  readonly edition: Edition;
  /** The audience of what does not say. */
  readonly otherwise: Audience;
  readonly teams: ReadonlyMap<string, Team>;
  readonly history: History;
  /** How long a review holds where nothing else is said. */
  readonly review: string | undefined;
}

/** A ladder whose links are not resolved yet, and the audience of what it holds back. */
export interface LadderDrafts {
  readonly ladders: readonly Draft<Ladder>[];
  /** What is written of them as Markdown. */
  readonly written: readonly Draft<Written>[];
  /** Paths of their files that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
  /** Address of every file of a ladder that the edition holds. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** Every address that ladders have in any edition. */
  readonly addresses: ReadonlySet<string>;
  /** Former addresses of what the edition holds. */
  readonly aliases: readonly PlacedAlias[];
  /** Ladders, or levels of one ladder, that want one address. */
  readonly clashes: readonly Clash[];
}

/**
 * Makes ladders of what their files say: levels ranked and put on tracks, areas matched, every rung told what is below,
 * above and beside it. Whatever does not fit together is a fault of the ladder, and shown as well as it can be.
 */
export function laddersOf(all: readonly TypedLadder[], circumstances: LadderCircumstances): LadderDrafts {
  const ids = new Map<string, TypedLadder>();
  const clashes: Clash[] = [];
  const aliases: PlacedAlias[] = [];
  for (const typed of all) {
    const wanted = segment(typed.name);
    const id = unlike(wanted, ids);
    const kept = ids.get(wanted);
    ids.set(id, typed);
    if (kept !== undefined) {
      clashes.push(clashOf({ ...kept, position: top }, { ...typed, position: top }, [wanted, id], places.ladders));
    }
  }
  const ladders: Draft<Ladder>[] = [];
  const written: Draft<Written>[] = [];
  const withheld = new Set<string>();
  const filePlaces = new Map<string, string>();
  const addresses = new Set<string>(all.length === 0 ? [] : [places.ladders]);
  for (const [id, typed] of ids) {
    const maker = new LadderMaker(id, typed, all, circumstances);
    for (const address of maker.addresses()) addresses.add(address);
    const made = maker.make();
    for (const path of maker.withheld) withheld.add(path);
    if (made === undefined) continue;
    ladders.push(made);
    aliases.push(...maker.aliases);
    clashes.push(...maker.clashes);
    written.push(...maker.written);
    for (const { path, url } of made.levels) filePlaces.set(path, url);
    // A table or a data file holds all levels of its ladder: it leads to the ladder.
    filePlaces.set(made.path, made.url);
  }
  ladders.sort((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }));
  return { ladders, written, withheld, filePlaces, addresses, aliases, clashes };
}

class LadderMaker {
  readonly written: Draft<Written>[] = [];
  readonly withheld: string[] = [];
  readonly aliases: PlacedAlias[] = [];
  readonly clashes: Clash[] = [];
  readonly #id: string;
  readonly #url: string;
  readonly #typed: TypedLadder;
  readonly #all: readonly TypedLadder[];
  readonly #world: LadderCircumstances;
  /** Ids of the levels, whatever the edition: addresses are the same in all of them. */
  readonly #levelIds: ReadonlyMap<TypedLevel, string>;

  constructor(id: string, typed: TypedLadder, all: readonly TypedLadder[], world: LadderCircumstances) {
    this.#id = id;
    this.#url = `${places.ladders}${id}/`;
    this.#typed = typed;
    this.#all = all;
    this.#world = world;
    this.#levelIds = levelIdsOf(typed);
    for (const [kept, moved] of twinsOf(typed.levels)) {
      const ids = [this.#levelIds.get(kept) ?? '', this.#levelIds.get(moved) ?? ''] as const;
      this.clashes.push(clashOf(kept, moved, ids, this.#url));
    }
  }

  addresses(): string[] {
    const below = [...ladderPlaces, ...this.#levelIds.values()];
    const files = ['.json', '.csv'].map((ending) => `${this.#url.slice(0, -1)}${ending}/`);
    return [this.#url, ...below.map((name) => `${this.#url}${name}/`), ...files];
  }

  /** The ladder; `undefined` when the edition does not hold it. */
  make(): Draft<Ladder> | undefined {
    const { edition, otherwise, teams, history, review } = this.#world;
    const typed = this.#typed;
    const audience = audienceOf(typed, otherwise);
    if (!holds(edition, audience)) {
      this.withheld.push(typed.path, ...typed.levels.map(({ path }) => path));
      return undefined;
    }
    const held = typed.levels.filter((level) => {
      const internal = level.audience === 'internal' || (level.hidden && level.audience === undefined);
      if (!internal || edition === 'internal') return true;
      this.withheld.push(level.path);
      return false;
    });
    const faults: LadderFault[] = [...typed.faults];
    const areas = new LadderAreas(
      typed,
      this.#all,
      ({ path }) => this.#all.some((each) => each.path === path && holds(edition, audienceOf(each, otherwise))),
      faults,
    );
    const ownersOf = ({ owners, path }: Pick<TypedLevel, 'owners' | 'path'>) =>
      owners === undefined ? undefined : ownersNamed(owners, path, teams, edition);
    const ladderOwners = ownersOf(typed) ?? [];
    const ladderWritten = this.#write(typed.file, this.#url, typed.title, audience);

    const ranked = rankLevels(typed, held, faults);
    const drafts = new Map<TypedLevel, Draft<Level>>();
    for (const [level, rank] of ranked) {
      const id = this.#levelIds.get(level) ?? level.name;
      const url = `${this.#url}${id}/`;
      const own = level.audience ?? audience;
      drafts.set(level, {
        id,
        url,
        path: level.path,
        position: level.position,
        title: level.title,
        code: level.code,
        rank,
        summary: level.summary,
        scope: level.scope,
        track: noTrack,
        owners: ownersOf(level) ?? ladderOwners,
        changed: history.changed.get(level.path),
        areas: levelAreasOf(level, areas),
        below: undefined,
        above: [],
        parity: [],
        written: level.file === typed.file ? ladderWritten : this.#write(level.file, url, level.title, own),
        introduction: level.introduction,
      });
    }
    const tracks = tracksOf(typed, drafts, this.#levelIds, faults);
    const order = new Map<Track, number>(tracks.map((track, at) => [track, at]));
    const place = (level: Level): number => order.get(level.track) ?? 0;
    const levels = [...drafts.values()].sort((a, b) => a.rank - b.rank || place(a) - place(b));
    // An area that only a withheld level names is nobody's business.
    const named = areas.all();
    for (const level of levels) level.areas = inOrder(level.areas, named);
    const changes = [...new Set([typed.path, ...levels.map(({ path }) => path)])].map((path) =>
      history.changed.get(path),
    );
    for (const [level, made] of drafts) this.#lead(level.aliases, made.path, made);
    const changed = changes.reduce(
      (last, each) => (each !== undefined && (last ?? '') < each ? each : last),
      undefined,
    );
    const ladder: Draft<Ladder> = {
      id: this.#id,
      url: this.#url,
      path: typed.path,
      title: typed.title,
      description: typed.description,
      audience,
      status: typed.data.status,
      owners: ladderOwners,
      review: reviewOf(typed.data, review, changed),
      changed,
      areas: named,
      tracks,
      levels,
      written: ladderWritten,
      faults: faults.filter((fault) => this.#concerns(fault)).sort(inFileOrder),
    };
    this.#lead(typed.aliases, typed.path, ladder);
    return ladder;
  }

  #lead(aliases: readonly TypedAlias[], path: string, leads: Ladder | Level): void {
    this.aliases.push(...aliases.map((alias) => ({ ...alias, path, leads })));
  }

  /** Without what the edition withholds, a ladder has gaps, which are no mistake of its author's. */
  #concerns({ path, kind }: LadderFault): boolean {
    if (this.withheld.length === 0) return true;
    const ofGaps = ['rank-gap', 'unknown-fork', 'empty-track', 'no-levels'];
    return !ofGaps.includes(kind) && !this.withheld.includes(path);
  }

  #write(
    file: TypedLadder['file'] | undefined,
    url: string,
    title: string,
    audience: Audience,
  ): Draft<Written> | undefined {
    if (file?.format !== 'markdown') return undefined;
    const made = {
      path: file.path,
      url,
      file,
      title,
      audience,
      titleHeading: titleHeadingOf(file),
      links: [],
      images: [],
    };
    this.written.push(made);
    return made;
  }
}

/** Stands in until the tracks are known. */
const noTrack: Track = { id: '', name: '', summary: undefined, from: undefined, signs: [], levels: [] };

/** Two that want one address. */
function clashOf(
  kept: Pick<TypedLevel, 'path' | 'position'>,
  moved: Pick<TypedLevel, 'path' | 'position'>,
  [wanted, id]: readonly [wanted: string, id: string],
  above: string,
): Clash {
  const how = 'its path';
  return {
    url: `${above}${wanted}/`,
    kept: { path: kept.path, position: kept.position, how },
    moved: { path: moved.path, position: moved.position, how, url: `${above}${id}/` },
  };
}

function inOrder(own: Level['areas'], areas: readonly Area[]): Level['areas'] {
  return [...own].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
}

function inFileOrder(a: LadderFault, b: LadderFault): number {
  return (a.path < b.path ? -1 : Number(a.path > b.path)) || a.position.line - b.position.line;
}
