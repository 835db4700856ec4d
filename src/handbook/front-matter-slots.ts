import type { Position } from '../schema/issue.ts';
import type { MarkdownFile, YamlValue } from '../source/content-tree.ts';
import { mayHide } from './entry.ts';

/** The notation of a slot, as the body of a template has it. */
const notation = /\{\{[ \t]*([\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+){0,5})[ \t]*\}\}/gu;

/** A slot in a value of front matter. */
export interface ValueSlot {
  readonly name: string;
  readonly position: Position;
  /** The key at the top of the front matter that it stands below. */
  readonly key: PropertyKey | undefined;
}

/** The names of the slots in a text. */
export function slotNames(text: string): string[] {
  return [...text.matchAll(notation)].flatMap(([, name]) => name ?? []);
}

/** The name of the slot that a text is, and nothing else. */
export function onlySlot(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [name, another] = slotNames(value);
  return another === undefined && value.trim().replace(notation, '') === '' ? name : undefined;
}

/** The slots in the texts of a value, with the places they stand at. */
export function slotsInValue(value: unknown, at: YamlValue['at'], path: readonly PropertyKey[] = []): ValueSlot[] {
  if (typeof value === 'string') return slotNames(value).map((name) => ({ name, position: at(path), key: path[0] }));
  if (Array.isArray(value)) return value.flatMap((each: unknown, nth) => slotsInValue(each, at, [...path, nth]));
  if (Object(value) !== value) return [];
  return Object.entries(Object(value)).flatMap(([key, each]) => slotsInValue(each, at, [...path, key]));
}

/**
 * The front matter of a record without what nobody has filled in: keys without a value, and those whose value is a slot of a
 * template. They say nothing, and are no mistake of type. What may say who reads it stays: an audience without a value closes.
 * So does a title that somebody typed into a template, braces and all.
 */
export function filledIn({ frontMatter }: MarkdownFile): YamlValue {
  const { value } = frontMatter;
  if (Object(value) !== value || Array.isArray(value)) return frontMatter;
  const isLeft = (each: unknown): boolean =>
    each === null ||
    onlySlot(each) !== undefined ||
    (Array.isArray(each) && each.length > 0 && each.every((item: unknown) => onlySlot(item) !== undefined));
  const wasFilledIn = typeof Reflect.get(Object(value), 'template') === 'string';
  const isTyped = (key: string, each: unknown): boolean =>
    key === 'title' && wasFilledIn && typeof each === 'string' && onlySlot(each) !== 'title';
  const kept = Object.entries(Object(value)).filter(
    ([key, each]) => mayHide(key, false) || isTyped(key, each) || !isLeft(each),
  );
  return { ...frontMatter, value: Object.fromEntries(kept) };
}
