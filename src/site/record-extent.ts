import { isTaken } from '../handbook/action-taken.ts';
import type { Library } from '../handbook/record.ts';

/** How many records there are, in words: "1 post-mortem", "7 post-mortems". */
export function recordsInWords({ title, one, records }: Pick<Library, 'title' | 'one' | 'records'>): string {
  return `${records.length} ${inSentence(records.length === 1 ? one : title)}`;
}

/** A name as it stands inside a sentence. One of capitals alone, such as "RFCs", stays as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** How many templates there are, in words. */
export function templatesInWords(count: number): string {
  return count === 1 ? '1 template' : `${count} templates`;
}

/** How many actions are still to be done; not counted is what nobody ever took on. */
export function openActionsIn(libraries: readonly Pick<Library, 'records'>[]): number {
  return libraries
    .flatMap(({ records }) => records)
    .reduce((sum, { actions }) => sum + actions.filter((action) => !action.done && isTaken(action)).length, 0);
}
