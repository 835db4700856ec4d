import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Position } from '../schema/issue.ts';
import type { Fault, YamlValue } from './content-tree.ts';

interface Place {
  readonly key?: Position;
  readonly value: Position;
}

/** YAML that is not there: no value, and every position is the start of the file. */
export const emptyYaml: YamlValue = {
  value: undefined,
  at: () => ({ line: 1, column: 1 }),
  keyAt: () => ({ line: 1, column: 1 }),
};

/**
 * Reads YAML 1.2 (so JSON too; dates stay text), keeping the position of every key and value.
 * What cannot be parsed is reported as faults and reads as absent.
 *
 * @param text the YAML itself
 * @param firstLine the line of the file on which it starts
 */
export function readYaml(text: string, firstLine = 1): { content: YamlValue; faults: Fault[] } {
  const counter = new LineCounter();
  // The library counts only LF as a line end; a lone CR is one too, and this keeps every offset in place.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(source, { lineCounter: counter, logLevel: 'silent' });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = document.errors.map((error): Fault => ({
    kind: 'yaml',
    position: position(error.pos[0]),
    reason: error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, ''),
  }));
  if (faults.length > 0) return { content: emptyYaml, faults };

  const places = new Map<string, Place>();
  if (document.contents !== null) locate(document.contents, [], undefined, places, position);
  const start: Place = { value: { line: firstLine, column: 1 } };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return start;
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { content: emptyYaml, faults: [{ kind: 'yaml', position: { line: firstLine, column: 1 }, reason }] };
  }
  return {
    content: {
      value,
      at: (path) => placeOf(path).value,
      keyAt: (path) => placeOf(path).key ?? placeOf(path).value,
    },
    faults: [],
  };
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}

function locate(
  node: Node,
  path: readonly PropertyKey[],
  key: Position | undefined,
  places: Map<string, Place>,
  position: (offset: number) => Position,
): void {
  const value = position(node.range?.[0] ?? 0);
  places.set(keyOf(path), key === undefined ? { value } : { key, value });
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const keyPlace = position(pair.key.range?.[0] ?? 0);
      const child = [...path, String(pair.key.value)];
      if (isNode(pair.value)) locate(pair.value, child, keyPlace, places, position);
      else places.set(keyOf(child), { key: keyPlace, value: keyPlace });
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (isNode(item)) locate(item, [...path, index], undefined, places, position);
    });
  }
}
