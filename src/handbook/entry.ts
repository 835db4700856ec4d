import type { z } from 'zod';
import type { Position } from '../schema/issue.ts';
import type { Kind } from '../schema/kind.ts';
import type { Fault, YamlValue } from '../source/content-tree.ts';

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
 * Holds an author's data against the schema of its kind. A wrong value does not spoil the others:
 * it is reported and left out, and the rest is read without it.
 *
 * @returns the data, or `undefined` when nothing of it can be used, and every fault
 */
export function readData<Schema extends z.ZodType>(
  kind: Kind<string, Schema>,
  content: YamlValue,
): { data: z.output<Schema> | undefined; faults: DataFault[] } {
  const faults: DataFault[] = [];
  let value: unknown = content.value ?? (kind.format === 'markdown' || kind.file === 'handbook.yaml' ? {} : undefined);
  for (;;) {
    const result = kind.schema.safeParse(value, { reportInput: true });
    if (result.success) return { data: result.data, faults };
    let next = value;
    for (const problem of result.error.issues) {
      faults.push(...faultsOf(problem, kind, content, value));
      if (problem.code === 'unrecognized_keys') {
        for (const key of problem.keys) next = without(next, [...problem.path, key]);
      } else next = without(next, problem.path);
    }
    if (next === value || next === undefined) return { data: undefined, faults };
    value = next;
  }
}

function faultsOf(problem: z.core.$ZodIssue, kind: Kind, content: YamlValue, value: unknown): DataFault[] {
  if (problem.code !== 'unrecognized_keys') {
    return [
      {
        kind: 'type',
        entryKind: kind,
        position: content.at(problem.path),
        path: problem.path,
        problem,
        value: valueAt(value, problem.path),
      },
    ];
  }
  const known = knownKeys(kind.schema, problem.path);
  return problem.keys.map((key) => ({
    kind: 'unknown-key',
    entryKind: kind,
    position: content.keyAt([...problem.path, key]),
    path: problem.path,
    key,
    known,
  }));
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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (Object(at) === at ? Reflect.get(Object(at), key) : undefined), value);
}

/**
 * A copy of `value` without what stands at `path`. An item of a list goes as a whole when a part it needs is wrong;
 * the top of the value cannot be taken away.
 */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || Object(value) !== value) return undefined;
  if (Array.isArray(value)) {
    const index = Number(key);
    return value.flatMap((item: unknown, at) => {
      if (at !== index) return [item];
      const kept = rest.length === 0 ? undefined : without(item, rest);
      return kept === undefined || kept === item ? [] : [kept];
    });
  }
  const copy: Record<string, unknown> = { ...Object(value) };
  if (!(key in copy)) return rest.length === 0 ? undefined : value;
  const kept = rest.length === 0 ? undefined : without(copy[String(key)], rest);
  if (kept === undefined) delete copy[String(key)];
  else copy[String(key)] = kept;
  return copy;
}
