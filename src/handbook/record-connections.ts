import type { RecordData } from '../schema/record.ts';
import { segment } from './address.ts';
import type { Draft } from './draft.ts';
import type { Because, Target } from './handbook.ts';
import type { HandbookRecord, Library, RecordChange } from './record.ts';

/**
 * Fills in what records know of pages and of each other, now that all of them are there: what changed because of them, which
 * took the place of which, and which are alike.
 *
 * @param resolve finds where a link leads that is typed in a file
 * @returns by the address of what a record changed, those records, latest first
 */
export function connectRecords(
  libraries: readonly Draft<Library>[],
  resolve: (path: string, url: string) => Target,
): Map<string, Because[]> {
  const because = new Map<string, Because[]>();
  for (const { records } of libraries) {
    for (const record of records as readonly Draft<HandbookRecord>[]) {
      record.changes = changesOf(record, resolve);
      record.replaces = replacedBy(record, records);
      for (const older of record.replaces as readonly Draft<HandbookRecord>[]) {
        older.replacedBy = [...older.replacedBy, record];
      }
      for (const change of record.changes) {
        const url = addressOf(change.target);
        if (url !== undefined && url !== record.url)
          because.set(url, [...(because.get(url) ?? []), { record, change }]);
      }
    }
  }
  return because;
}

function addressOf(target: Target): string | undefined {
  if (target.type === 'page') return target.page.url;
  return target.type === 'place' ? target.url : undefined;
}

function dataOf({ written }: HandbookRecord): Readonly<Record<string, unknown>> {
  return Object(written.file.frontMatter.value);
}

function changesOf(record: HandbookRecord, resolve: (path: string, url: string) => Target): RecordChange[] {
  const typed = dataOf(record)['changes'];
  if (!Array.isArray(typed)) return [];
  return typed.flatMap((each: unknown, at): RecordChange[] => {
    const page: unknown = typeof each === 'string' ? each : Reflect.get(Object(each), 'page');
    const what: unknown = Reflect.get(Object(each), 'what');
    if (typeof page !== 'string') return [];
    return [
      {
        typed: page,
        target: resolve(record.path, page),
        what: typeof what === 'string' ? what : undefined,
        position: record.written.file.frontMatter.at(['changes', at]),
      },
    ];
  });
}

function replacedBy(record: HandbookRecord, all: readonly HandbookRecord[]): HandbookRecord[] {
  const typed = dataOf(record)['replaces'] as RecordData['replaces'] | string;
  const names = typed === undefined ? [] : typeof typed === 'string' ? [typed] : typed;
  return names.flatMap((name) => {
    const wanted = segment(name.replace(/^.*\//, '').replace(/\.[^./]+$/, ''));
    return all.filter((each) => each !== record && each.id.split('/').at(-1) === wanted).slice(0, 1);
  });
}
