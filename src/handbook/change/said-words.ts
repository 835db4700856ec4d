import type { Change, Subject, Whom } from '../change.ts';
import { changesOfPassages } from './body.ts';
import { factChange } from './new-change.ts';
import { alignPassages } from './passage-alignment.ts';
import type { Passages, Section } from './passage.ts';
import { sentencesOf } from './sentence.ts';

/** What stands around words that belong to something: a part of it, where it is, and how they are called there. */
export interface Around {
  readonly subject: Subject;
  readonly whom: readonly Whom[];
  readonly names: readonly string[];
  readonly fact: string;
  readonly part?: Change['part'];
  readonly place?: string | undefined;
  readonly about?: string | undefined;
}

/** What became of words in a field, or below a step: sentence by sentence; told in one where they came or went as a whole. */
export function changesInWords(before: string, after: string, around: Around): Change[] {
  const { subject, whom, names, fact, part = 'fact', place, about } = around;
  if (before === after) return [];
  if (before === '' || after === '') {
    return factChange(subject, whom, fact, [before || undefined, after || undefined], { part, place, about });
  }
  const aligned = alignPassages(passagesIn(before), passagesIn(after), names);
  return changesOfPassages(aligned, { subject, whom, names }).map((change) => ({
    ...change,
    part,
    fact,
    place,
    about,
  }));
}

function passagesIn(text: string): Passages {
  const section: Section = { at: 0, title: undefined, depth: 0, above: undefined };
  const passages = sentencesOf(text).map((sentence, place) => ({
    text: sentence,
    part: 'sentence' as const,
    section,
    place,
  }));
  return { sections: [section], passages };
}
