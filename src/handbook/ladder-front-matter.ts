import type { Audience } from '../schema/field.ts';
import type { LadderData } from '../schema/ladder.ts';
import type { Position } from '../schema/issue.ts';
import type { YamlValue } from '../source/content-tree.ts';
import { folderOf, segment } from './address.ts';
import { areaKey } from './area-key.ts';
import { hidesAudience, mayHide } from './entry.ts';
import type { DataFault } from './entry.ts';
import type { TypedFile } from './ladder-folder.ts';
import { typedOwners } from './team.ts';
import { inWords, titleHeadingOf, titleOf } from './title.ts';
import type { TypedAlias, TypedArea, TypedLadder, TypedTrack } from './typed-ladder.ts';
import { typedIndexes } from './typed-indexes.ts';

/** What `ladder.md` itself says, whether its levels are files or columns of a table. */
export function aboutLadder({ file, data, faults }: TypedFile<LadderData>): Omit<TypedLadder, 'levels' | 'faults'> {
  const { frontMatter } = file;
  const name = folderOf(file.path).replace(/^.*\//, '');
  return {
    name,
    path: file.path,
    file,
    title: data.title === undefined && titleHeadingOf(file) === undefined ? inWords(name) : titleOf(file, data),
    description: data.description ?? file.outline.excerpt,
    data: { audience: audienceWithLevels(data.audience, faults), status: data.status, review: data.review },
    aliases: typedAliases(frontMatter, data.aliases),
    owners: data.owner === undefined ? undefined : typedOwners(file, data.owner),
    hidden: faults.some(hidesAudience),
    areas: (data.areas ?? []).map(areaOf),
    areasFrom: areasFromOf(data['areas-from'], frontMatter),
    tracks: tracksOf(data.tracks, frontMatter),
  };
}

/**
 * The audience of a ladder whose levels stand in its own file: they are read by the same people, so that where a part of it
 * seems to be for the team only, all of it is.
 */
export function audienceWithLevels(said: Audience | undefined, faults: readonly DataFault[]): Audience | undefined {
  const closed = faults.some(
    (fault) => fault.kind === 'unknown-key' && fault.path.length > 1 && mayHide(fault.key, false),
  );
  return closed ? 'internal' : said;
}

/** The ladder whose areas another one has as well. */
export function areasFromOf(name: string | undefined, content: YamlValue): TypedLadder['areasFrom'] {
  return name === undefined ? undefined : { name, position: content.at(['areas-from']) };
}

/** Former addresses, and where each is typed. */
export function typedAliases(
  content: YamlValue,
  urls: readonly string[] | undefined,
  under: readonly PropertyKey[] = [],
): TypedAlias[] {
  return (urls ?? []).map((url, at) => ({ url, position: content.at([...under, 'aliases', at]) }));
}

/** An area as typed, with the id that its name makes. */
function areaOf(typed: NonNullable<LadderData['areas']>[number]): TypedArea {
  const { id, name, summary }: { id?: string | undefined; name: string; summary?: string | undefined } = typed;
  return { id: id ?? areaKey(name), name, summary };
}

/** The tracks as typed, and where each says what it forks from. */
export function tracksOf(tracks: LadderData['tracks'], content: YamlValue): TypedTrack[] {
  const indexes = typedIndexes(content, 'tracks', tracks ?? []);
  return (tracks ?? []).map((track, at) => trackOf(track, (key) => content.at(['tracks', indexes[at] ?? at, key])));
}

function trackOf(typed: NonNullable<LadderData['tracks']>[number], at: (key: string) => Position): TypedTrack {
  const {
    id,
    ...rest
  }: {
    id: string;
    name?: string | undefined;
    summary?: string | undefined;
    from?: string | undefined;
    signs?: readonly string[] | undefined;
  } = typed;
  return {
    id: segment(id),
    name: rest.name,
    summary: rest.summary,
    from: rest.from,
    signs: rest.signs ?? [],
    position: at(rest.from === undefined ? 'id' : 'from'),
  };
}
