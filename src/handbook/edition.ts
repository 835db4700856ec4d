import type { Audience } from '../schema/field.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import type { YamlFile } from '../source/content-tree.ts';
import { folderOf, withoutPagesFolder } from './address.ts';
import type { Draft } from './draft.ts';
import type { Edition, Handbook, Page } from './handbook.ts';
import type { TypedPage } from './inheritance.ts';
import { publicRecordFaults } from './public-record-faults.ts';
import { heldOrder } from './section-groups.ts';

/** Whether an edition holds what is for an audience. */
export function holds(edition: Edition, audience: Audience): boolean {
  return edition === 'internal' || audience === 'public';
}

/**
 * Who may read something: what it says, if that can be read at all, and otherwise what holds for the handbook.
 *
 * @param typed `hidden` where what it says of its audience cannot be read
 */
export function audienceOf(
  { hidden, data }: { readonly hidden: boolean; readonly data: { readonly audience?: Audience | undefined } },
  otherwise: Audience,
): Audience {
  return data.audience ?? (hidden ? 'internal' : otherwise);
}

/** Paths of the pages that an edition does not hold, and of the folders that hold nothing else. */
export function withheldPaths(pages: readonly TypedPage[], held: ReadonlySet<TypedPage>): Set<string> {
  const withheld = new Set<string>();
  const shown = new Set<string>();
  for (const page of pages) {
    const into = held.has(page) ? shown : withheld;
    into.add(page.file.path);
    for (let folder = folderOf(page.file.path); folder !== ''; folder = folderOf(folder)) {
      into.add(folder);
      into.add(withoutPagesFolder(folder));
    }
  }
  return withheld.difference(shown);
}

/** Takes out of the typed data of public pages what names something internal: owners, and a page to read instead. */
export function cutData(pages: readonly Draft<Page>[]): void {
  for (const page of pages) {
    const { owner, replacement, ...data } = page.data;
    page.data = {
      ...data,
      ...(owner === undefined ? {} : { owner: page.owners.map(({ id }) => id) }),
      ...(replacement === undefined || page.replacement?.type === 'withheld' ? {} : { replacement }),
    };
  }
}

/** The part of a map that an edition holds, by path. */
export function heldPart<Value>(all: ReadonlyMap<string, Value>, held: ReadonlySet<string>): Map<string, Value> {
  return new Map([...all].filter(([path]) => held.has(path)));
}

const glossaries = ['glossary.yaml', 'glossary.yml'];

/** Stands for the path of a file that an edition does not hold, where another file has to do with it. */
const concealed = '…';

/**
 * The public part of what says how content was read: files, faults and clashes of what the edition holds, without the
 * text of the settings, and the order of sections without those that are not there.
 *
 * @param terms those that the edition holds, out of all that are typed
 */
export function publicPartOf(handbook: Handbook, typed: GlossaryData, terms: GlossaryData): Handbook {
  const { pages, teams, ladders, checklists, templates, libraries, linkedFiles, config, root } = handbook;
  const ofLadders = ladders.flatMap((ladder) => [ladder, ...ladder.levels]);
  const records = libraries.flatMap((library) => library.records);
  const entries = [...pages, ...teams.values(), ...ofLadders, ...checklists, ...templates, ...records].map(
    ({ path }) => path,
  );
  const held = new Set([...entries, ...linkedFiles.keys(), ...glossaries]);
  const files = heldPart(handbook.files, held);
  const faults = publicRecordFaults(heldPart(handbook.faults, held), libraries);
  for (const path of glossaries) {
    const file = files.get(path);
    if (file?.format === 'yaml') files.set(path, cutGlossary(file, typed, terms));
    faults.delete(path);
  }
  return {
    ...handbook,
    config: config.order === undefined ? config : { ...config, order: heldOrder(config.order, root.children) },
    files,
    faults,
    clashes: handbook.clashes
      .filter(({ moved }) => held.has(moved.path))
      .map(({ url, kept, moved }) => {
        const known = kept.path === '' || held.has(kept.path);
        return { url, kept: { ...kept, path: known ? kept.path : concealed }, moved };
      }),
  };
}

/** The glossary's file without its text, and with nothing in it but the terms that are held, in the places they had. */
function cutGlossary(file: YamlFile, typed: GlossaryData, terms: GlossaryData): YamlFile {
  const kept = new Set(terms);
  const names = (data: GlossaryData): Set<string> => new Set(data.map(({ term }) => term));
  const known = names(terms).difference(names(typed.filter((term) => !kept.has(term))));
  const entries: unknown = file.content.value;
  const isKnown = (entry: unknown): boolean => known.has(String(Reflect.get(Object(entry), 'term')));
  const value = Array.isArray(entries) ? entries.map((entry: unknown) => (isKnown(entry) ? entry : null)) : undefined;
  return { ...file, text: '', content: { ...file.content, value }, faults: [] };
}
