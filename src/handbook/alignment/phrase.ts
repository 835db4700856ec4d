import { readingOf } from './word.ts';

/** A short text that can be aligned: an expectation, a task, a section. */
export interface Phrase {
  readonly text: string;
  /** What it stands under: an area of a ladder, a phase. */
  readonly group?: string | undefined;
}

/** A phrase with what is compared of it. */
export interface Read<Item> {
  readonly item: Item;
  readonly place: number;
  readonly text: string;
  readonly reading: string;
  readonly group: string | undefined;
}

/** Reads a phrase that stands at a place of its list. */
export function read<Item extends Phrase>(item: Item, place: number): Read<Item> {
  const group = item.group === undefined ? undefined : readingOf(item.group);
  return { item, place, text: item.text, reading: readingOf(item.text), group };
}

/** Phrases that stand under nothing moved nowhere. */
export function hasMoved(before: Read<Phrase>, after: Read<Phrase>): boolean {
  return before.group !== undefined && after.group !== undefined && before.group !== after.group;
}
