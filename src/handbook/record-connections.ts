import { segment } from './address.ts';
import type { Draft } from './draft.ts';
import { holds } from './edition.ts';
import type { Because, Edition, Target } from './handbook.ts';
import { inTextOrder } from './record-faults.ts';
import { findSimilar } from './record-likeness.ts';
import type { HandbookRecord, RecordChange } from './record.ts';
import type { LibraryDrafts } from './records.ts';
import type { TypedRecord } from './typed-record.ts';

/**
 * Fills in what records know of pages and of each other, now that all of them are there: what changed because of them, which
 * took the place of which, and which are alike.
 *
 * @param resolve finds where a link leads that is typed in a file
 * @returns by the address of what a record changed, those records, latest first
 */
export function connectRecords(
  {
    libraries,
    typed,
    withheldRecords,
    texts,
  }: Pick<LibraryDrafts, 'libraries' | 'typed' | 'withheldRecords' | 'texts'>,
  edition: Edition,
  resolve: (path: string, url: string) => Target,
): Map<string, Because[]> {
  const because = new Map<string, Because[]>();
  const allDrafts = libraries.map(({ records }) => records as readonly Draft<HandbookRecord>[]); // Not yet frozen.
  for (const records of allDrafts) {
    const names = new RecordNames(records);
    for (const record of records) {
      const own = typed.get(record);
      if (own === undefined) continue;
      record.changes = changesOf(own, edition, resolve);
      replace(record, own, names, withheldRecords);
      for (const change of record.changes) {
        const url = addressOf(change.target);
        if (url !== undefined && url !== record.url)
          because.set(url, [...(because.get(url) ?? []), { record, change }]);
      }
    }
    findSimilar(records, texts);
  }
  for (const all of because.values())
    all.sort((a, b) => Number(dayOf(a.record) < dayOf(b.record)) - Number(dayOf(a.record) > dayOf(b.record)));
  return because;
}

function addressOf(target: Target): string | undefined {
  if (target.type === 'page') return target.page.url;
  return target.type === 'place' ? target.url : undefined;
}

function dayOf({ day }: HandbookRecord): string {
  return day?.day ?? '';
}

/** What changed. A public edition does not tell of what it does not hold, not even that it is there. */
function changesOf(
  { data, file, path }: TypedRecord,
  edition: Edition,
  resolve: (path: string, url: string) => Target,
): RecordChange[] {
  const indexes = typedIndexesOf(file.frontMatter.value, data.changes ?? []);
  return (data.changes ?? []).flatMap((typed, at): RecordChange[] => {
    const { page, what } = { what: undefined, ...typed };
    const target = resolve(path, page);
    if (target.type === 'withheld' && !holds(edition, 'internal')) return [];
    return [{ target, what, typed: page, position: file.frontMatter.at(['changes', indexes[at] ?? at]) }];
  });
}

/** Where the changes that were read stand in the list as typed: those that could not be read have been left out. */
function typedIndexesOf(matter: unknown, read: readonly { readonly page: string }[]): number[] {
  const typed: unknown = Reflect.get(Object(matter), 'changes');
  const items: readonly unknown[] = Array.isArray(typed) ? typed : [];
  let next = 0;
  return read.map(({ page }) => {
    const found = items.findIndex(
      (each, at) => at >= next && (each === page || Reflect.get(Object(each), 'page') === page),
    );
    const index = found === -1 ? next : found;
    next = index + 1;
    return index;
  });
}

/** Finds the records that another takes the place of, and tells them. */
function replace(
  record: Draft<HandbookRecord>,
  { data, file, path, library }: TypedRecord,
  names: RecordNames,
  withheld: readonly TypedRecord[],
): void {
  const listed = Array.isArray(Reflect.get(Object(file.frontMatter.value), 'replaces'));
  for (const [at, name] of (data.replaces ?? []).entries()) {
    const found = names.find(name);
    if (found !== undefined && found !== record) {
      if (record.replaces.includes(found)) continue;
      record.replaces = [...record.replaces, found];
      found.replacedBy = [...found.replacedBy, record];
      continue;
    }
    const hidden = withheld.filter((each) => each.library === library).map((each) => ({ id: idOf(each.name) }));
    if (found === undefined && new RecordNames(hidden).find(name) !== undefined) continue;
    const position = file.frontMatter.at(listed ? ['replaces', at] : ['replaces']);
    const known = names.all.filter((each) => each !== record).map(({ id }) => id);
    record.faults = inTextOrder([...record.faults, { kind: 'unknown-record', path, position, name, known }]);
  }
}

/** Records by what others call them: the paths of their files, their names, or a number that they begin with. */
class RecordNames<Named extends { readonly id: string } = Draft<HandbookRecord>> {
  readonly all: readonly Named[];

  constructor(all: readonly Named[]) {
    this.all = all;
  }

  find(typed: string): Named | undefined {
    const wanted = idOf(
      typed
        .trim()
        .replace(/#.*$/, '')
        .replace(/\.(?:md|markdown)$/i, ''),
    );
    const last = wanted.slice(wanted.lastIndexOf('/') + 1);
    const nameOf = ({ id }: Named): string => id.slice(id.lastIndexOf('/') + 1);
    const exact = this.all.find(({ id }) => id === wanted) ?? this.all.find((each) => nameOf(each) === last);
    if (exact !== undefined) return exact;
    const begun = this.all.filter((each) => /\d/.test(last) && nameOf(each).startsWith(`${last}-`));
    return begun.length === 1 ? begun[0] : undefined;
  }
}

function idOf(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && !/^\.+$/.test(part))
    .map(segment)
    .join('/');
}
