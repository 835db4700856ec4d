import type { WordMark } from '../../handbook/alignment.ts';
import { piece } from './piece.ts';
import type { Piece } from './piece.ts';

/** More changes than this in one sentence, and the eye loses its way. */
const mostChanges = 4;

/** Of the letters of both texts, what must be kept for one marked sentence to read well. */
const leastKept = 0.5;

/** Whether the marks read well inside one sentence; otherwise it is better to show both, one below the other. */
export function readsAsOne(marks: readonly WordMark[]): boolean {
  const letters = (type: WordMark['type']): number =>
    marks.reduce((sum, mark) => (mark.type === type ? sum + mark.text.trim().length : sum), 0);
  const kept = letters('kept');
  const changes = marks.filter(({ type }, at) => type !== 'kept' && (marks[at - 1]?.type ?? 'kept') === 'kept').length;
  return changes <= mostChanges && kept >= leastKept * (kept + Math.max(letters('removed'), letters('added')));
}

/** Both texts in one sentence. What is marked for the eye is said for a screen reader. */
export function markedSentence(marks: readonly WordMark[]): Piece[] {
  return marks.flatMap(({ type, text }) =>
    type === 'kept'
      ? [text]
      : around(text, (words) =>
          type === 'removed'
            ? piece('del', {}, hidden(' [taken out: '), words, hidden('] '))
            : piece('ins', {}, hidden(' [put in: '), words, hidden('] ')),
        ),
  );
}

/** One of the two texts by itself, with the words that the other lacks marked where both share some. */
export function markedSide(marks: readonly WordMark[], side: 'removed' | 'added'): Piece[] {
  const shares = marks.some(({ type, text }) => type === 'kept' && /[\p{L}\p{N}]/u.test(text));
  return marks
    .filter(({ type }) => type === 'kept' || type === side)
    .flatMap(({ type, text }) =>
      type === 'kept' || !shares ? [text] : around(text, (words) => piece('mark', {}, words)),
    );
}

/** Marks words without the spaces around them, which would be underlined too. */
function around(text: string, mark: (words: string) => Piece): Piece[] {
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return [start, words === '' ? '' : mark(words), end].filter((part) => part !== '');
}

function hidden(words: string): Piece {
  return piece('span', { class: 'visually-hidden' }, words);
}
