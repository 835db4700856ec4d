import type { z } from 'zod';
import { knownKeys } from '../handbook/entry.ts';
import type { DataFault } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Position } from '../schema/issue.ts';
import type { Kind } from '../schema/kind.ts';
import { yamlOf } from './source.ts';

type Path = readonly PropertyKey[];
type Problem = z.core.$ZodIssue;

/** A value that its key does not take. */
export interface WrongValue {
  readonly file: string;
  readonly position: Position;
  readonly kind: Kind;
  readonly path: Path;
  readonly problem: Problem;
  /** What was typed; `undefined` when a key that has to be there is not. */
  readonly value: unknown;
}

/** A key that nothing reads. */
export interface UnknownKey {
  readonly file: string;
  readonly position: Position;
  readonly kind: Kind;
  /** Where the keys stand among which it is. */
  readonly path: Path;
  readonly key: string;
  readonly known: readonly string[];
}

/**
 * Every wrong value and unknown key of a handbook. Where a key takes either of two forms, such as a text or a group of
 * keys, and the author chose one of them, what is wrong inside it is told instead of "neither".
 */
export function dataFaults(handbook: Handbook): { values: WrongValue[]; keys: UnknownKey[] } {
  const values: WrongValue[] = [];
  const keys: UnknownKey[] = [];
  for (const [file, faults] of handbook.faults) {
    const yaml = yamlOf(handbook, file);
    for (const fault of faults) {
      if (fault.kind === 'unknown-key') {
        const beside = valueAt(yaml?.value, fault.path);
        if (yaml === undefined || Object.hasOwn(Object(beside), fault.key))
          keys.push({ ...fault, file, kind: fault.entryKind });
      } else if (fault.kind === 'type') {
        // What is found once a wrong value was left out, and was not typed so, is not the author's mistake.
        if (yaml === undefined || valueAt(yaml.value, fault.path) === fault.value)
          split(handbook, file, fault, values, keys);
      }
    }
  }
  return { values, keys };
}

function split(
  handbook: Handbook,
  file: string,
  fault: Extract<DataFault, { kind: 'type' }>,
  values: WrongValue[],
  keys: UnknownKey[],
): void {
  const { entryKind: kind } = fault;
  const yaml = yamlOf(handbook, file);
  for (const { problem, path } of insideOf(fault.problem, fault.path)) {
    const inner = path.slice(fault.path.length);
    if (problem.code === 'unrecognized_keys') {
      const known = knownKeys(kind.schema, path);
      for (const key of problem.keys) {
        const position = yaml?.keyAt([...path, key]) ?? fault.position;
        keys.push({ file, position, kind, path, key, known });
      }
    } else {
      const position = inner.length === 0 ? fault.position : (yaml?.at(path) ?? fault.position);
      values.push({ file, position, kind, path, problem, value: valueAt(fault.value, inner) });
    }
  }
}

/** The problems inside the one form that the author chose, or the problem itself when that cannot be told. */
function* insideOf(problem: Problem, path: Path): Generator<{ problem: Problem; path: Path }> {
  const forms = problem.code === 'invalid_union' ? problem.errors : [];
  const chosen = forms.filter(
    (inside) => !inside.some((each) => each.path.length === 0 && each.code === 'invalid_type'),
  );
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) yield { problem, path };
  else for (const each of only) yield* insideOf(each, [...path, ...each.path]);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (Object(at) === at ? Reflect.get(Object(at), key) : undefined), value);
}
