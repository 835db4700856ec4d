import type { z } from 'zod';
import type { Position } from '../schema/issue.ts';
import type { Kind } from '../schema/kind.ts';
import type { Fault, YamlValue } from '../source/content-tree.ts';
import { LeftOut, valueAt } from './left-out.ts';

/** What is wrong with the data an author typed, told apart so that each rule can explain its own. */
export type DataFault =
  | Fault
  | {
      kind: 'type';
      entryKind: Kind;
      position: Position;
      path: readonly PropertyKey[];
      problem: z.core.$ZodIssue;
      value: unknown;
    }
  | {
      kind: 'unknown-key';
      entryKind: Kind;
      position: Position;
      path: readonly PropertyKey[];
      key: string;
      known: readonly string[];
    };

/**
 * Holds an author's data against the schema of its kind. A wrong value does not spoil the others: it is reported, once,
 * and left out, and the rest is read without it. An item that lacks something it needs is left out as a whole, and a
 * wrong audience, or what may be a misspelt one, is read as `internal`.
 *
 * @returns the data, or `undefined` when nothing of it can be used, and every fault
 */
export function readData<Schema extends z.ZodType>(
  kind: Kind<string, Schema>,
  content: YamlValue,
): { data: z.output<Schema> | undefined; faults: DataFault[] } {
  const faults: DataFault[] = [];
  const typed: unknown =
    content.value ?? (kind.format === 'markdown' || kind.file === 'handbook.yaml' ? {} : undefined);
  const left = new LeftOut(typed);
  for (;;) {
    const value = left.rest();
    const result = kind.schema.safeParse(value, { reportInput: true });
    if (result.success) return { data: result.data, faults };
    const culprits: PropertyKey[][] = [];
    for (const problem of result.error.issues.flatMap(innermost)) {
      const path = left.pathAsTyped(problem.path);
      if (problem.code === 'unrecognized_keys') {
        const known = knownKeys(kind.schema, path);
        const heldBack = known.includes('audience') && !isPresent(value, [...problem.path, 'audience']);
        for (const key of problem.keys) {
          const here = [...path, key];
          const position = content.keyAt(here);
          faults.push({ kind: 'unknown-key', entryKind: kind, position, path, key, known });
          culprits.push(here);
          if (heldBack && mayHide(key, valueAt(typed, here))) culprits.push([...path, 'audience']);
        }
        continue;
      }
      const present = isPresent(value, problem.path);
      // Told before: the same value, or, of one that is missing, that what stood there was wrong.
      const told = faults.some(
        (fault) =>
          fault.kind === 'type' && isWithin(fault.path, path) && (!present || fault.path.length === path.length),
      );
      if (!told) {
        const position = content.at(path);
        faults.push({ kind: 'type', entryKind: kind, position, path, problem, value: valueAt(typed, path) });
      }
      culprits.push(present ? path : path.slice(0, -1));
    }
    if (!left.add(culprits)) return { data: undefined, faults };
  }
}

/** Whether a fault may have swallowed the line that says the audience. A wrong audience itself is read as `internal`. */
export function hidesAudience(fault: DataFault): boolean {
  return fault.kind === 'yaml' || fault.kind === 'unreadable' || (fault.kind === 'type' && fault.path.length === 0);
}

/** Whether an unknown key may have been meant to keep something in the team: `audiance`, `visibility`, `private`. */
export function mayHide(key: string, value: unknown): boolean {
  return (
    /^(?:aud|visib)/i.test(key) ||
    /^(?:private|internal|confidential|restricted)$/i.test(key) ||
    (/^publi(?:c|sh(?:ed)?)$/i.test(key) && value === false)
  );
}

function isWithin(path: readonly PropertyKey[], outer: readonly PropertyKey[]): boolean {
  return outer.every((key, at) => key === path[at]);
}

function isPresent(value: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  return key === undefined || Object.hasOwn(Object(valueAt(value, path.slice(0, -1))), key);
}

/**
 * The problems inside the one form that the author chose of several, such as a text or a group of keys; the problem
 * itself when that cannot be told.
 */
function innermost(problem: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (problem.code !== 'invalid_union') return [problem];
  const chosen = problem.errors.filter(
    (inside) => !inside.some((each) => each.path.length === 0 && each.code === 'invalid_type'),
  );
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) return [problem];
  return only.flatMap((each) => innermost({ ...each, path: [...problem.path, ...each.path] }));
}

/** The keys a schema allows at a path, looking through optional values, lists and alternatives. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const definition: unknown = schema.def;
  const part = (name: string): unknown => Reflect.get(Object(definition), name);
  const into = (inner: unknown, rest: readonly PropertyKey[]): string[] =>
    isSchema(inner) ? knownKeys(inner, rest) : [];
  switch (schema.def.type) {
    case 'object': {
      const shape = Object(part('shape'));
      return path.length === 0 ? Object.keys(shape) : into(Reflect.get(shape, path[0] ?? ''), path.slice(1));
    }
    case 'array':
      return into(part('element'), path.slice(1));
    case 'union': {
      const options = part('options');
      return Array.isArray(options) ? options.flatMap((option) => into(option, path)) : [];
    }
    case 'pipe':
      return into(part('in'), path);
    default:
      return into(part('innerType'), path);
  }
}

function isSchema(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && 'def' in value;
}
