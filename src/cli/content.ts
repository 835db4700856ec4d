import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createHandbook } from '../handbook/create-handbook.ts';
import type { Edition, Handbook } from '../handbook/handbook.ts';
import { day } from '../schema/field.ts';
import type { ContentTree } from '../source/content-tree.ts';
import { readDisk } from '../source/disk.ts';
import type { ReadCache } from '../source/disk.ts';
import { readHistory } from '../source/git-history.ts';
import type { History } from '../source/history.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';

/** A content folder as the commands work on it. */
export interface Content {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** The folder as seen from where the command runs: how messages name its files. */
  readonly shownAs: string;
  readonly tree: ContentTree;
  readonly history: History;
  readonly today: string;
}

/** Text of an option that has a value, given or by default. */
export function text(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** What an earlier reading found out, to read again faster. */
export interface Known {
  /** Files as they were: the map is kept up to date. */
  readonly cache?: ReadCache;
  readonly history?: History;
  /** Which files matter; all of them unless said. */
  readonly wanted?: (path: string) => boolean;
}

/**
 * Reads the content folder that the options name.
 *
 * @throws UsageError when there is no such folder, or the date is none
 */
export function readContent(values: Values, known: Known = {}): Content {
  const folder = resolve(text(values, 'content'));
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${text(values, 'content')}. Name yours with --content DIR.`);
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${text(values, 'content')} is a file. --content takes a folder.`);
  const today = todayOf(values);
  return {
    folder,
    shownAs: relative(process.cwd(), folder) || '.',
    tree: readDisk(folder, known.cache, known.wanted),
    history: known.history ?? readHistory(folder),
    today,
  };
}

function todayOf(values: Values): string {
  const given = values['today'];
  if (given === undefined) return localDay(new Date());
  const read = day.safeParse(given);
  if (!read.success) throw new UsageError(`--today takes a date written as 2026-05-31, not "${String(given)}".`);
  return read.data;
}

/** The calendar day where the command runs, which is the one its user means by today. */
function localDay(now: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/**
 * The address that the options give the site, if they do.
 *
 * @throws UsageError when it is none
 */
export function urlOf(values: Values): string | undefined {
  const given = values['url'];
  if (given === undefined) return undefined;
  if (typeof given === 'string' && /^https?:\/\//.test(given) && URL.canParse(given)) return given;
  throw new UsageError(`--url takes a full address such as https://example.org/handbook/, not "${String(given)}".`);
}

/** The edition that the options ask for. */
export function editionOf(values: Values): Edition {
  return values['edition'] === 'public' ? 'public' : 'internal';
}

/** Makes the handbook of an edition from content that has been read. */
export function handbookOf({ tree, history, today }: Content, edition: Edition, url?: string): Handbook {
  return createHandbook(tree, { edition, today, history, url });
}

/** Says how to get the dates of files that a shallow clone, as most CI systems make, does not have. */
export function tellOfMissingHistory({ history }: Content): void {
  if (history.depth !== 'shallow') return;
  console.error(
    'This clone has only part of the history: files not changed in it have no date. To get the rest: on GitHub Actions "fetch-depth: 0" of actions/checkout, elsewhere git fetch --unshallow',
  );
}
