import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isIndex } from '../handbook/address.ts';
import { isRecordPath } from '../handbook/library-folder.ts';
import { UsageError } from './command.ts';

/** There is something already where a file was to be written. */
export class Occupied extends UsageError {}

/**
 * Writes a new file, with the folders it lies in. Whatever is there already stays as it is, even if it came a moment ago; when
 * the disk refuses, nothing of the file is left.
 *
 * @param path where it goes
 * @param shownAs the same for messages
 * @throws Occupied when something is there
 * @throws UsageError when it cannot be written, saying why
 */
export function writeNew(path: string, text: string, shownAs: string): void {
  const explained = (error: unknown): unknown =>
    error instanceof Error && 'code' in error ? refusal(String(error.code), path, shownAs) : error;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isTaken ? refusal('ENOTDIR', path, shownAs) : explained(error);
  }
  try {
    const file = openSync(path, 'wx');
    try {
      writeFileSync(file, text);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw explained(error);
  }
}

function refusal(code: string, path: string, shownAs: string): UsageError {
  switch (code) {
    case 'EEXIST':
    case 'EISDIR':
      return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
        ? new Occupied(`${shownAs} is there already, and stays as it is.`)
        : new Occupied(`${shownAs} cannot be written: something else has its name already.`);
    case 'ENOTDIR':
      return new UsageError(`${shownAs} cannot be written: the folder that it goes into is a file.`);
    case 'ENOENT':
      return new UsageError(`${shownAs} cannot be written: the folder that it goes into leads nowhere.`);
    case 'EACCES':
    case 'EPERM':
      return new UsageError(`${shownAs} cannot be written: you are not allowed to write there.`);
    case 'EROFS':
      return new UsageError(`${shownAs} cannot be written: the disk can only be read.`);
    case 'ENOSPC':
    case 'EDQUOT':
      return new UsageError(`${shownAs} cannot be written: the disk is full.`);
    case 'ENAMETOOLONG':
      return new UsageError(`${shownAs} cannot be written: its name is too long. Add --as NAME with a shorter one.`);
    default:
      return new UsageError(`${shownAs} cannot be written (${code}).`);
  }
}

/** What no file system takes in a name, or only some do. Windows keeps some names for devices. */
const unusable = /[/\\<>:"|?*\0-\x1F]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The name of a file as somebody typed it, with its ending.
 *
 * @param isRecord whether it is to be one of a library
 * @throws UsageError when no file can be called so, or it would be no record then
 */
export function fileNamed(typed: string, isRecord: boolean): string {
  const name = typed
    .normalize('NFC')
    .trim()
    .replace(/\.(?:md|markdown)$/i, '');
  if (/[/\\]/.test(name)) throw new UsageError(`--as takes a name, not a path: "${typed}" has a slash in it.`);
  if (!/[\p{L}\p{N}]/u.test(name) || unusable.test(name) || new TextEncoder().encode(name).length > 200) {
    throw new UsageError(`"${typed}" cannot be the name of a file everywhere. Take letters, digits and hyphens.`);
  }
  const file = `${name}.md`;
  if (isRecord && (isIndex(file) || !isRecordPath(`x/${file}`))) {
    throw new UsageError(`A file called ${file} is not taken for a record. Take another name.`);
  }
  return file;
}
