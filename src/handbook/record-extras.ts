import { recordSchema } from '../schema/record.ts';
import { segment } from './address.ts';
import { onlySlot } from './front-matter-slots.ts';
import type { Extra } from './record.ts';
import type { Field, Template } from './template.ts';
import { givenFields } from './template-fields.ts';
import type { TypedRecord } from './typed-record.ts';

/** What has a place of its own in a record. */
const own = new Set([...Object.keys(recordSchema.shape), ...givenFields]);

/**
 * What front matter says in the fields of a template that a record has no place of its own for, in the order of the fields.
 *
 * @param templates the one it was made from or, where it does not say, all that it may follow
 * @param withheldTeams names that the edition does not hold: such a value is left out
 */
export function extrasOf(
  { data }: Pick<TypedRecord, 'data'>,
  templates: readonly Template[],
  withheldTeams: ReadonlySet<string>,
): Extra[] {
  const extras = new Map<string, Extra>();
  const withheld = new Set([...withheldTeams].map(segment));
  for (const template of templates) {
    for (const field of template.fields) {
      const key = keyOf(field, template);
      if (extras.has(field.name) || own.has(key)) continue;
      const value = valueOf(Object.hasOwn(data, key) ? data[key] : undefined);
      if (value === undefined) continue;
      if (field.type === 'team' && withheld.has(segment(String(value)))) continue;
      extras.set(field.name, { field, value });
    }
  }
  return [...extras.values()];
}

/** The key of front matter that a field fills in: the one whose value is its slot, or one with its name. */
function keyOf({ name }: Field, { frontMatter }: Template): string {
  return frontMatter.find(([, value]) => onlySlot(value) === name)?.[0] ?? name;
}

function valueOf(typed: unknown): Extra['value'] | undefined {
  if (typeof typed === 'string') return typed.trim() === '' ? undefined : typed;
  if (typeof typed === 'number' || typeof typed === 'boolean') return typed;
  if (!Array.isArray(typed)) return undefined;
  const words = typed.flatMap((each: unknown) => (typeof each === 'string' && each.trim() !== '' ? [each] : []));
  return words.length === 0 ? undefined : words;
}
