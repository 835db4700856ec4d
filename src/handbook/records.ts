import { addressed, idOfName } from './addressed.ts';
import type { PlacedAlias } from './alias.ts';
import type { Draft } from './draft.ts';
import { audienceOf, holds } from './edition.ts';
import type { Clash } from './handbook.ts';
import type { LikenessText } from './likeness.ts';
import type { TypedLibrary } from './library-folder.ts';
import type { HandbookRecord, Library } from './record.ts';
import { recordOf, recordTitle } from './record-maker.ts';
import type { RecordCircumstances, TemplateDrafts } from './templates.ts';
import { inWords, titleHeadingOf } from './title.ts';
import type { TypedRecord } from './typed-record.ts';
import type { Written } from './written.ts';

/** Libraries whose links are not resolved yet, and what there is to know about their addresses. */
export interface LibraryDrafts {
  readonly libraries: readonly Draft<Library>[];
  readonly written: readonly Draft<Written>[];
  /** What each record says, to find those that are alike. */
  readonly texts: ReadonlyMap<HandbookRecord, LikenessText>;
  /** What the files of the records say that the edition holds, and of those that it does not hold: what they may be called. */
  readonly typed: ReadonlyMap<HandbookRecord, TypedRecord>;
  readonly withheldRecords: readonly TypedRecord[];
  /** Paths of files that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
  /** Address of every file that the edition holds. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** Every address that libraries have in any edition. */
  readonly addresses: ReadonlySet<string>;
  readonly aliases: readonly PlacedAlias[];
  readonly clashes: readonly Clash[];
}

/** Makes libraries of records: each record connected with its template, its owners and the settings it refers to. */
export function librariesOf(
  all: readonly TypedRecord[],
  typedLibraries: readonly TypedLibrary[],
  ofTemplates: Pick<TemplateDrafts, 'templates' | 'typed' | 'byTyped'>,
  world: RecordCircumstances,
): LibraryDrafts {
  const clashes: Clash[] = [];
  const withheldRecords: TypedRecord[] = [];
  const addresses = new Set<string>();
  const texts = new Map<HandbookRecord, LikenessText>();
  const typedOf = new Map<HandbookRecord, TypedRecord>();
  const aliases: PlacedAlias[] = [];
  const libraries: Draft<Library>[] = [];
  for (const { id, folder, creators } of typedLibraries) {
    const own = all.filter((record) => record.library === id);
    if (own.length === 0 && creators.length === 0) continue;
    const ofFolder = new Set(creators.flatMap((typed) => ofTemplates.byTyped.get(typed) ?? []));
    const held = ofTemplates.templates.filter((template) => ofFolder.has(template));
    const url = `/${id}/`;
    const addressOf = (recordId: string): string => `${url}${recordId}/`;
    for (const address of [url, `/${id}.json/`, `/${id}.atom/`]) addresses.add(address);
    // What a template calls its records is as internal as the template.
    const named = creators.flatMap((typed) => (ofTemplates.byTyped.has(typed) ? (typed.creates ?? []) : []));
    const title =
      named.find((each) => each.title !== undefined)?.title ??
      (id === 'postmortems' ? 'Post-mortems' : inWords(own[0]?.folder ?? folder));
    const one = named.find((each) => each.one !== undefined)?.one ?? title.replace(/s$/, '');
    const about = named.find((each) => (each.about ?? '').trim() !== '')?.about?.trim() ?? '';
    const library: Draft<Library> = {
      id,
      folder: own[0]?.folder ?? folder,
      url,
      title,
      one,
      about,
      templates: held,
      records: [],
    };
    const records: Draft<HandbookRecord>[] = [];
    for (const [recordId, typed] of addressed(own, ({ name }) => idOfName(name), addressOf, clashes)) {
      const address = addressOf(recordId);
      addresses.add(address);
      const audience = audienceOf(typed, world.otherwise);
      if (!holds(world.edition, audience)) {
        withheldRecords.push(typed);
        continue;
      }
      const { path, file } = typed;
      const written: Draft<Written> = {
        path,
        url: address,
        file,
        title: recordTitle(typed),
        audience,
        titleHeading: titleHeadingOf(file),
        links: [],
        images: [],
      };
      const { record, text } = recordOf(typed, recordId, library, written, ofTemplates, world);
      records.push(record);
      texts.set(record, text);
      typedOf.set(record, typed);
      aliases.push(...typed.aliases.map((alias) => ({ ...alias, path, leads: record })));
    }
    library.records = records.sort(latestFirst);
    for (const template of held) {
      template.library = library;
      template.variants = held.filter((each) => each !== template);
    }
    for (const record of library.records) {
      const template = held.find((each) => each === record.made?.template);
      if (template !== undefined) template.records = [...template.records, record];
    }
    if (records.length > 0 || held.length > 0) libraries.push(library);
  }
  libraries.sort((a, b) => b.records.length - a.records.length);
  const records = libraries.flatMap((library) => library.records);
  return {
    libraries,
    written: records.map(({ written }) => written),
    texts,
    typed: typedOf,
    withheldRecords,
    withheld: new Set(withheldRecords.map(({ path }) => path)),
    filePlaces: new Map(records.map(({ path, url }) => [path, url])),
    addresses,
    aliases,
    clashes,
  };
}

/** The latest first; of one day, in the order of their paths. What says no day comes last. */
function latestFirst(a: HandbookRecord, b: HandbookRecord): number {
  const [first, second] = [a.day?.day ?? '', b.day?.day ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}
