import type { z } from 'zod';
import { allOf, oneOf } from './wording.ts';

type Path = readonly PropertyKey[];

/** The schema of the value at a path: the first of several forms that has a place for it. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const part = (name: string): unknown => Reflect.get(Object(schema.def), name);
  switch (schema.def.type) {
    case 'object': {
      const [key, ...rest] = path;
      if (key === undefined) return schema;
      const field: unknown = Reflect.get(Object(part('shape')), key);
      return isSchema(field) ? schemaAt(field, rest) : undefined;
    }
    case 'array': {
      const element = part('element');
      if (path.length === 0) return schema;
      return isSchema(element) ? schemaAt(element, path.slice(1)) : undefined;
    }
    case 'record': {
      const value = part('valueType');
      if (path.length === 0) return schema;
      return isSchema(value) ? schemaAt(value, path.slice(1)) : undefined;
    }
    case 'union': {
      if (path.length === 0) return schema;
      const forms = part('options');
      if (!Array.isArray(forms)) return undefined;
      return forms
        .filter(isSchema)
        .map((form) => schemaAt(form, path))
        .find((found) => found !== undefined);
    }
    case 'pipe':
    case 'optional':
    case 'default': {
      const inner = part(schema.def.type === 'pipe' ? 'in' : 'innerType');
      if (path.length === 0 || !isSchema(inner)) return schema;
      return schemaAt(inner, path);
    }
    default:
      return path.length === 0 ? schema : undefined;
  }
}

function isSchema(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && 'def' in value;
}

/** Whether a schema takes a value. */
export function takes(schema: z.ZodType | undefined, value: unknown): boolean {
  return schema !== undefined && schema.safeParse(value).success;
}

/** The values that a problem leaves to choose from; none when they are not counted out. */
export function choicesOf(problem: z.core.$ZodIssue): string[] {
  return problem.code === 'invalid_value' ? problem.values.map(String) : [];
}

/**
 * What is allowed, in words that follow "has to be": from the message of the schema, which knows best, or from its type.
 */
export function allowedBy(problem: z.core.$ZodIssue, schema: z.ZodType | undefined): string {
  if (problem.code === 'invalid_value') return `one of ${allOf(choicesOf(problem))}`;
  if (problem.code === 'invalid_type' && problem.message.startsWith('Invalid input')) {
    return said(problem.expected === 'string' ? formatOf(schema) : undefined) ?? typeInWords(problem.expected);
  }
  if (problem.code === 'too_small' && problem.origin !== 'string') return `at least ${problem.minimum}`;
  return said(problem.message) ?? formsOf(schema) ?? 'something else';
}

/** What the forms are that a value can have. */
function formsOf(schema: z.ZodType | undefined): string | undefined {
  switch (schema?.def.type) {
    case 'optional':
    case 'default': {
      const inner: unknown = Reflect.get(Object(schema.def), 'innerType');
      return isSchema(inner) ? formsOf(inner) : undefined;
    }
    case 'union': {
      const forms: unknown = Reflect.get(Object(schema.def), 'options');
      if (!Array.isArray(forms)) return undefined;
      return oneOf([...new Set(forms.filter(isSchema).map(({ def }) => typeInWords(def.type)))]);
    }
    default:
      return undefined;
  }
}

/** What a schema of a text says of the text's form, asked by giving it a text that cannot be right. */
function formatOf(schema: z.ZodType | undefined): string | undefined {
  const problem = schema?.safeParse('\0').error?.issues[0];
  return problem?.code === 'invalid_format' ? problem.message : undefined;
}

/** A message that a schema was given, in place of those that the library makes up. */
function said(message: string | undefined): string | undefined {
  if (message === 'Invalid URL') return 'a full address starting with https://';
  return message === undefined || message.startsWith('Invalid') ? undefined : message;
}

function typeInWords(type: string): string {
  switch (type) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'keys with a value each';
    default:
      return type;
  }
}
