import { isRecord, Unreadable } from './file-parts.ts';

/** A text that was read: what it holds, or why it cannot be read, in words for the reader. */
export type Opened<Value> = { readonly value: Value } | Refused;

export interface Refused {
  readonly refused: string;
}

/** A kind of file that the site writes. */
export interface FileKind {
  /** What stands in the file as its `type`. */
  readonly type: string;
  /** The latest version that this page understands. */
  readonly version: number;
  /** What readers call it, after “a”. */
  readonly name: string;
  /** The same in one word, for the sentences that follow. */
  readonly short: string;
}

/** Beyond this, a file is something else: a hundred long notes are a hundredth of it. */
const mostCharacters = 5_000_000;

/**
 * Opens the text of a file that the site wrote, and refuses any other in words.
 *
 * @param read is given the JSON in it, and throws `Unreadable` for a part that is not what it should be
 */
export function openFile<Read extends object>(
  text: string,
  { type, version, name, short }: FileKind,
  read: (value: unknown) => Read,
): Read | Refused {
  if (text.length > mostCharacters) return { refused: `This file is far too long to be a ${short}.` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: `This file is not a ${short}: it is not JSON. A ${short} ends in “.json”.` };
  }
  if (!isRecord(value) || value['type'] !== type || value['generator'] !== 'Handrail') {
    return { refused: `This file is not a ${name}.` };
  }
  const written = value['version'];
  if (typeof written === 'number' && written > version) {
    const versions = `a later version (${written}) than this page understands (${version})`;
    return { refused: `This ${short} was written by ${versions}.` };
  }
  try {
    return read(value);
  } catch (error) {
    if (error instanceof Unreadable) return { refused: `This ${short} cannot be read: ${error.message}.` };
    throw error;
  }
}
