import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError, YAMLMap } from 'yaml';
import { top } from '../schema/file-top.ts';
import type { Position } from '../schema/issue.ts';
import type { Fault, YamlValue } from './content-tree.ts';

interface Place {
  readonly key?: Position;
  readonly value: Position;
}

/** YAML that is not there: no value, and every position is the start of the file. */
export const emptyYaml: YamlValue = {
  value: undefined,
  at: () => top,
  keyAt: () => top,
};

/** Dates stay text, only YAML's own few types are known, and keys are compared below, in linear time. */
const options = { version: '1.2', resolveKnownTags: false, uniqueKeys: false } as const;

/**
 * Reads YAML 1.2 (so JSON too; dates stay text), keeping the position of every key and value.
 * What cannot be parsed is reported as faults and reads as absent.
 *
 * @param text the YAML itself
 * @param firstLine the line of the file on which it starts
 */
export function readYaml(text: string, firstLine = 1): { content: YamlValue; faults: Fault[] } {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // The library counts only LF as a line end; a lone CR is one too, and this keeps every offset in place.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(source, { ...options, lineCounter: counter, logLevel: 'error', prettyErrors: false });
  // After a mistake of form, what follows is guesswork: only the first is told.
  const mistake = document.errors[0] ?? document.warnings[0];
  if (mistake !== undefined) {
    return unreadable([faultAt(position(openingOf(mistake, document) ?? mistake.pos[0]), reasonOf(mistake))]);
  }

  const start = { line: firstLine, column: 1 };
  try {
    const places = new Places(position);
    if (document.contents !== null) places.add(document.contents, []);
    if (places.faults.length > 0) return unreadable(places.faults);
    // An alias repeats a value; aliases of aliases can repeat it a billion times.
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? undefined;
    return {
      content: {
        value,
        at: (path) => places.find(path)?.value ?? start,
        keyAt: (path) => places.find(path)?.key ?? places.find(path)?.value ?? start,
      },
      faults: [],
    };
  } catch (error) {
    return unreadable([faultAt(start, error instanceof Error ? wording(error.message) : String(error))]);
  }
}

function unreadable(faults: Fault[]): { content: YamlValue; faults: Fault[] } {
  return { content: emptyYaml, faults };
}

function faultAt(position: Position, reason: string): Fault {
  return { kind: 'yaml', position, reason };
}

/** Where something starts that is never closed: the library reports where it was missed, which may be the last line. */
function openingOf(error: YAMLError, document: Document): number | undefined {
  const unclosed = /closing .quote|end with a [\]}]/.exec(error.message)?.[0];
  if (unclosed === undefined) return undefined;
  let opening: number | undefined;
  visit(document, (_, node) => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start === undefined || start > error.pos[0]) return;
    if (
      unclosed.includes('quote') ? isScalar(node) && node.type?.startsWith('QUOTE') : isCollection(node) && node.flow
    ) {
      opening = start;
    }
  });
  return opening;
}

function reasonOf(error: YAMLError): string {
  if (error.code === 'MULTIPLE_DOCS')
    return 'a line of three hyphens starts a second document here, and only one is read';
  return wording(error.message);
}

function wording(message: string): string {
  return message.startsWith('Maximum call stack') ? 'it is nested too deeply' : message;
}

/** Where everything in a document stands, and what is wrong with it although its form is right. */
class Places {
  readonly faults: Fault[] = [];
  readonly #position: (offset: number) => Position;
  readonly #places = new Map<string, Place>();
  /** Anchors so far; those whose value is not complete yet are `open`. */
  readonly #anchors = new Map<string, 'open' | 'complete'>();

  constructor(position: (offset: number) => Position) {
    this.#position = position;
  }

  /** The place of the value at a path; of a value that is absent, that of its nearest parent. */
  find(path: readonly PropertyKey[]): Place | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = this.#places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  add(node: Node, path: readonly PropertyKey[], key?: Position): void {
    const value = this.#position(node.range?.[0] ?? 0);
    this.#places.set(keyOf(path), key === undefined ? { value } : { key, value });
    if (isAlias(node)) {
      const state = this.#anchors.get(node.source);
      if (state === undefined) this.faults.push(faultAt(value, `there is nothing here that is called &${node.source}`));
      if (state === 'open') this.faults.push(faultAt(value, `*${node.source} stands for a value that it is a part of`));
      return;
    }
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    if (isMap(node)) this.#addPairs(node, path);
    else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        if (isNode(item)) this.add(item, [...path, index]);
      });
    }
    if (anchor !== undefined) this.#anchors.set(anchor, 'complete');
  }

  #addPairs(map: YAMLMap, path: readonly PropertyKey[]): void {
    const lines = new Map<string, number>();
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const name = key.value === null ? '' : String(key.value);
      const place = this.#position(key.range?.[0] ?? 0);
      const first = lines.get(name);
      if (first !== undefined) {
        this.faults.push(faultAt(place, `keys must be unique, and "${name}" stands on line ${first} already`));
        continue;
      }
      lines.set(name, place.line);
      if (isNode(value)) this.add(value, [...path, name], place);
      else this.#places.set(keyOf([...path, name]), { key: place, value: place });
    }
  }
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}
