import { describe, expect, it } from 'vitest';
import { markedSentence, markedSide, readsAsOne } from '../../../src/export/comparison/marked-words.ts';
import type { Piece } from '../../../src/export/comparison/piece.ts';
import { marksBetween } from '../../../src/handbook/alignment/marks.ts';

const seen = (pieces: readonly Piece[]): string =>
  pieces
    .map((each) => {
      if (typeof each === 'string') return each;
      if (each.attributes['class'] === 'visually-hidden') return '';
      return `<${each.tag}>${seen(each.children)}</${each.tag}>`;
    })
    .join('');
const heard = (pieces: readonly Piece[]): string =>
  pieces.map((each) => (typeof each === 'string' ? each : heard(each.children))).join('');

const oneWord = marksBetween('Splits a task into steps.', 'Splits a project into steps.');
const nothingLeft = marksBetween('Writes the post-mortem.', 'Checks which actions are still open.');

describe('readsAsOne', () => {
  it('marks a sentence in which a word changed', () => {
    expect(readsAsOne(oneWord)).toBe(true);
  });

  it('does not, when nearly everything changed', () => {
    expect(readsAsOne(nothingLeft)).toBe(false);
  });

  it('does not, when one change follows another without end', () => {
    const kept = { type: 'kept', text: 'long words stay here' } as const;
    const change = [
      { type: 'removed', text: 'a' },
      { type: 'added', text: 'b' },
    ] as const;
    expect(readsAsOne([kept, ...change, kept, ...change, kept, ...change, kept, ...change, kept])).toBe(true);
    const five = [kept, ...change, kept, ...change, kept, ...change, kept, ...change, kept, ...change];
    expect(readsAsOne(five)).toBe(false);
  });
});

describe('markedSentence', () => {
  it('shows both sentences in one', () => {
    expect(seen(markedSentence(oneWord))).toBe('Splits a <del>task</del><ins>project</ins> into steps.');
  });

  it('says to the ear what it shows to the eye', () => {
    expect(heard(markedSentence(oneWord))).toBe('Splits a  [taken out: task]  [put in: project]  into steps.');
  });

  it('marks no space around a word', () => {
    const marks = marksBetween('Splits a project into steps.', 'Splits a project across teams into steps.');
    expect(seen(markedSentence(marks))).toBe('Splits a project <ins>across teams</ins> into steps.');
  });
});

describe('markedSide', () => {
  it('is each of the two texts by itself', () => {
    expect(seen(markedSide(oneWord, 'removed'))).toBe('Splits a <mark>task</mark> into steps.');
    expect(seen(markedSide(oneWord, 'added'))).toBe('Splits a <mark>project</mark> into steps.');
  });

  it('marks nothing where everything would be marked', () => {
    expect(seen(markedSide(nothingLeft, 'removed'))).toBe('Writes the post-mortem.');
    expect(seen(markedSide(nothingLeft, 'added'))).toBe('Checks which actions are still open.');
  });
});
