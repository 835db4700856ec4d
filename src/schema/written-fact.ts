import { writeCondition } from './condition.ts';
import { writeEffort } from './effort.ts';
import type { Meaning } from './fact.ts';
import { writeQuote } from './quoted.ts';
import { writeWhen } from './when.ts';

/** The notation of a fact that is read as just this one; nothing if it says nothing. */
export function writeFact(meaning: Meaning): string | undefined {
  switch (meaning.type) {
    case 'who':
      return joined('', names(meaning.names));
    case 'informs':
      return joined('informs ', names(meaning.names));
    case 'when':
      return writeWhen(meaning.when);
    case 'effort':
      return writeEffort(meaning.minutes);
    case 'weight':
      return meaning.weight;
    case 'condition':
      return meaning.condition.length === 0 ? undefined : `if ${writeCondition(meaning.condition)}`;
    case 'after':
      return joined('after ', meaning.tasks.map(writeQuote));
    case 'action':
      return meaning.action;
    case 'issue':
      return /[(),;]/.test(meaning.issue) ? `<${meaning.issue}>` : meaning.issue;
    case 'done':
      return meaning.day === undefined ? 'done' : `done ${meaning.day}`;
  }
}

function names(ids: readonly string[]): string[] {
  return ids.map((id) => `@${id}`);
}

function joined(before: string, list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : `${before}${list.join(' and ')}`;
}
