import type { CompetencyData, FrameworkData, RungData } from '../schema/framework.ts';
import type { YamlFile, YamlValue } from '../source/content-tree.ts';
import { hidesAudience } from './entry.ts';
import type { DataFault } from './entry.ts';
import { guessTracks } from './guessed-tracks.ts';
import type { Phrasing, Source } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import { areasFromOf, audienceWithLevels, tracksOf, typedAliases } from './ladder-front-matter.ts';
import { runningRanks } from './running-ranks.ts';
import { typedOwners } from './team.ts';
import type { TypedOwners } from './team.ts';
import { inWords } from './title.ts';
import { typedIndexes } from './typed-indexes.ts';
import type { TypedArea, TypedExpectation, TypedLadder, TypedLevel, TypedSection, TypedTrack } from './typed-ladder.ts';

/** A ladder in one data file, as its schema reads it; `undefined` when nothing of it can be used. */
export interface FrameworkFile {
  readonly file: YamlFile;
  readonly data: FrameworkData | undefined;
  readonly faults: readonly DataFault[];
}

/** Where expectations go whose author names no area. */
const noArea = 'Other';

/**
 * Reads a ladder from a YAML or JSON file that lists levels, areas and expectations. Whether the file calls them
 * expectations or competencies, areas or themes makes no difference. Nothing in it is Markdown: it is read as plain text.
 */
export function ladderOfFramework({ file, data, faults }: FrameworkFile): TypedLadder {
  const { path, content } = file;
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const reading = new Reading(file, data ?? { levels: [] });
  const levels = reading.levels();
  return {
    name,
    path,
    file,
    title: plain(data?.name ?? '') || inWords(name),
    description: plain(data?.summary ?? ''),
    data: {
      audience: audienceWithLevels(data?.audience, faults),
      status: data?.status ?? (data?.isLegacy === true ? 'archived' : 'active'),
      review: data?.review,
    },
    aliases: typedAliases(content, data?.aliases),
    owners: data?.owner === undefined ? undefined : typedOwners({ frontMatter: content }, data.owner),
    hidden: data === undefined || faults.some(hidesAudience),
    areas: reading.areas(),
    areasFrom: areasFromOf(data?.['areas-from'], content),
    tracks: reading.tracks,
    levels,
    faults: [
      ...(levels.length === 0 && data !== undefined
        ? [{ kind: 'no-levels', path, position: content.keyAt(['levels']) } as const]
        : []),
      ...reading.faults,
    ],
  };
}

/** One data file, list by list. */
class Reading {
  readonly faults: LadderFault[] = [];
  readonly tracks: readonly TypedTrack[];
  readonly #file: YamlFile;
  readonly #data: FrameworkData;
  /** Ids of expectations, by level. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #places: readonly { readonly track: string; readonly rank: number }[];

  constructor(file: YamlFile, data: FrameworkData) {
    this.#file = file;
    this.#data = data;
    const declared = tracksOf(data.tracks, file.content);
    const isSaid = declared.length > 0 || data.levels.some(({ track }) => track !== undefined);
    const guess = isSaid ? undefined : guessTracks(data.levels);
    if (guess === undefined) {
      this.tracks = declared;
      this.#places = placesOf(data.levels, declared);
      return;
    }
    const position = file.content.keyAt(['levels']);
    this.tracks = guess.tracks.map((track) => ({ ...track, summary: undefined, signs: [], position }));
    this.#places = guess.places;
    this.faults.push({
      kind: 'guessed-tracks',
      path: file.path,
      position,
      tracks: guess.tracks.map(({ id }) => ({
        id,
        levels: data.levels.filter((_, at) => guess.places[at]?.track === id).map((level) => level.id),
      })),
    });
  }

  areas(): TypedArea[] {
    return [...(this.#data.areas ?? []), ...(this.#data.themes ?? [])].map(({ id, name, summary }) => ({
      id,
      name: plain(name) || inWords(id),
      summary: maybePlain(summary),
    }));
  }

  levels(): TypedLevel[] {
    const { content, path } = this.#file;
    const rungs = this.#data.levels;
    const indexes = typedIndexes(content, 'levels', rungs);
    const sections = this.#sections();
    return rungs.map((rung, order): TypedLevel => {
      const under = ['levels', indexes[order] ?? order];
      const own = sections.get(rung.id);
      // What is expected of an id that is there twice belongs to the first.
      sections.delete(rung.id);
      const place = this.#places[order];
      return {
        name: rung.id,
        path,
        position: content.at(under),
        file: undefined,
        title: plain(rung.name) || inWords(rung.id),
        code: rung.code,
        rank: place?.rank,
        rankPosition: content.at([...under, 'rank']),
        summary: plain(rung.summary ?? ''),
        scope: maybePlain(rung.scope),
        audience: undefined,
        hidden: false,
        owners: rung.owner === undefined ? undefined : ownersAt(content, under, rung.owner),
        aliases: typedAliases(content, rung.aliases, under),
        track: place?.track ?? wholeTrack,
        trackPosition: content.at([...under, 'track']),
        introduction: undefined,
        sections: own === undefined ? [] : [...own.values()],
      };
    });
  }

  /** What is expected on each level, by its id, then by area. */
  #sections(): Map<string, Map<string | undefined, SectionDraft>> {
    const { levels, expectations = [], competencies = [] } = this.#data;
    const sections = new Map(levels.map(({ id }) => [id, new Map<string | undefined, SectionDraft>()]));
    for (const [key, list] of [
      ['expectations', expectations],
      ['competencies', competencies],
    ] as const) {
      const indexes = typedIndexes(this.#file.content, key, list);
      list.forEach((competency, order) => {
        this.#add(competency, [key, indexes[order] ?? order], sections);
      });
    }
    return sections;
  }

  #add(
    competency: CompetencyData,
    under: readonly PropertyKey[],
    sections: ReadonlyMap<string, Map<string | undefined, SectionDraft>>,
  ): void {
    const { content, path } = this.#file;
    const { id, level, area, theme } = competency;
    const own = sections.get(level);
    if (own === undefined) {
      const known = [...sections.keys()];
      this.faults.push({ kind: 'unknown-level', path, position: content.at([...under, 'level']), name: level, known });
      return;
    }
    const typed = expectationsOf(competency, under, content);
    if (typed.length === 0) {
      this.faults.push({ kind: 'empty-expectation', path, position: content.at(under), name: id ?? '' });
      return;
    }
    const name = area ?? theme;
    const position = content.at([...under, area === undefined ? 'theme' : 'area']);
    const nothing = { expectations: [], examples: [], remarks: [] };
    const section = own.get(name) ?? { name: name ?? noArea, position, unnamed: name === undefined, ...nothing };
    section.expectations.push(...typed.map((each) => this.#withOwnId(each, level, [...under, 'id'])));
    own.set(name, section);
  }

  /** An id that another expectation of the level has already leads to that one: this one does without. */
  #withOwnId(typed: TypedExpectation, level: string, at: readonly PropertyKey[]): TypedExpectation {
    const { givenId: id } = typed;
    if (id === undefined) return typed;
    const taken = this.#ids.get(level) ?? new Set<string>();
    this.#ids.set(level, taken);
    if (!taken.has(id)) {
      taken.add(id);
      return typed;
    }
    const { path, content } = this.#file;
    this.faults.push({ kind: 'duplicate-expectation-id', path, position: content.at(at), name: id });
    return { ...typed, givenId: undefined };
  }
}

type SectionDraft = TypedSection & { readonly expectations: TypedExpectation[] };

/** The one track of a ladder that speaks of none. */
const wholeTrack = 'trunk';

/** The track and the rank of every level, where the file says something about tracks, or nothing needs to be said. */
function placesOf(levels: readonly RungData[], declared: readonly TypedTrack[]): { track: string; rank: number }[] {
  let last = declared[0]?.id ?? levels.find(({ track }) => track !== undefined)?.track ?? wholeTrack;
  const listed = levels.map(({ id: name, track, rank }) => ({ name, track: (last = track ?? last), rank }));
  const ranks = runningRanks(listed, declared);
  return listed.map(({ track }, at) => ({ track, rank: ranks[at] ?? 1 }));
}

/** A text of numbered lines, or of lines with a hyphen, is as many expectations; what is said besides belongs to the first. */
function expectationsOf(
  { id, text, summary, examples, supportingUrls }: CompetencyData,
  under: readonly PropertyKey[],
  content: YamlValue,
): TypedExpectation[] {
  const position = content.at([...under, text === undefined ? 'summary' : 'text']);
  return linesOf(text ?? summary ?? '').map((line, at) => ({
    text: line,
    position,
    givenId: id === undefined || at === 0 ? id : `${id}-${at + 1}`,
    examples: at > 0 ? [] : examplesOf(examples ?? [], [...under, 'examples'], content),
    sources: at > 0 ? [] : (supportingUrls ?? []).map(sourceOf),
  }));
}

function examplesOf(examples: readonly string[], under: readonly PropertyKey[], content: YamlValue): Phrasing[] {
  return examples.flatMap((example, at) => {
    const text = plain(example);
    return text === '' ? [] : [{ text, position: content.at([...under, at]) }];
  });
}

function sourceOf(source: NonNullable<CompetencyData['supportingUrls']>[number]): Source {
  const { url, label }: { url: string; label?: string | undefined } = source;
  return { url, label: maybePlain(label) };
}

/** What begins a line of a list in plain text. */
const marker = /^\s*(?:\d+[.)]|[-*•–])\s+/;

/** The lines of a list, without their marks, when a text is one; otherwise the text. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!marker.test(lines[0] ?? '')) return [plain(text)].filter((line) => line !== '');
  const items: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push(line.replace(marker, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items.map(plain).filter((item) => item !== '');
}

function ownersAt(content: YamlValue, under: readonly PropertyKey[], names: readonly string[]): TypedOwners {
  return { names, at: (index) => content.at([...under, 'owner', index]) };
}

/** Text of a data file on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function maybePlain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text);
}
