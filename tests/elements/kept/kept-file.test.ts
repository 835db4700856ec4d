import { describe, expect, it } from 'vitest';
import { KeptFile } from '../../../src/elements/kept/kept-file.ts';
import type { FileFormat } from '../../../src/elements/kept/kept-file.ts';
import { later } from '../../../src/elements/kept/three-ways.ts';
import { Shelf } from './shelf.ts';

/** The smallest file that shows all there is to keeping one: words under names, as `1 name=word name=word`. */
type Words = Readonly<Record<string, string>>;

const words: FileFormat<Words> = {
  empty: () => ({}),
  open: (text) => {
    const [version, ...pairs] = text.split(' ');
    if (version === '2') return { refused: 'A later version.' };
    if (version !== '1') return { refused: 'No words.' };
    return { value: Object.fromEntries(pairs.map((pair) => pair.split('='))) };
  },
  write: (value) => ['1', ...Object.entries(value).map((pair) => pair.join('='))].join(' '),
  rebase: (base, mine, there) => {
    const names = new Set([...Object.keys(there), ...Object.keys(mine)]);
    const pairs = [...names].map((name) => [name, later(base[name], mine[name], there[name])]);
    return Object.fromEntries(pairs.filter(([, word]) => word !== undefined));
  },
};

const key = 'words:/here/';
const opened = (shelf: Shelf): KeptFile<Words> => new KeptFile(shelf.open, key, words);
const setting = (more: Words) => (value: Words) => ({ ...value, ...more });
const without = (gone: string) => (value: Words) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== gone));

describe('a file kept in the browser', () => {
  it('is there again, under its key', () => {
    const shelf = new Shelf();
    const kept = opened(shelf);
    expect([kept.value, kept.state, shelf.texts.size]).toEqual([{}, { type: 'kept' }, 0]);
    kept.change(setting({ a: 'A' }));
    expect([...shelf.texts]).toEqual([[key, '1 a=A']]);
    expect(opened(shelf).value).toEqual({ a: 'A' });
  });

  it('is not written when an edit changes nothing', () => {
    const shelf = new Shelf();
    opened(shelf).change((value) => value);
    expect(shelf.texts.size).toBe(0);
  });

  it('holds what two tabs did to different things, and the later of what they did to one', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(setting({ a: 'A', both: 'one' }));
    other.change(setting({ b: 'B', both: 'other' }));
    one.change(without('a'));
    expect(one.value).toEqual({ b: 'B', both: 'other' });
    other.read();
    expect([other.value, other.state.type]).toEqual([{ b: 'B', both: 'other' }, 'kept']);
  });

  it('is nothing on either page once it was wiped', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(setting({ a: 'A' }));
    other.wipe();
    one.read();
    expect([shelf.texts.size, one.value, other.value]).toEqual([0, {}, {}]);
    one.change(setting({ a: 'A' }));
    other.read();
    expect([other.value, other.state.type]).toEqual([{ a: 'A' }, 'kept']);
  });

  it('is followed through every change of another tab, and stays known as kept', () => {
    const shelf = new Shelf();
    const other = opened(shelf);
    other.change(setting({ a: 'A', b: 'B' }));
    const one = opened(shelf);
    other.change(without('a'));
    one.read();
    expect([one.value, one.state.type]).toEqual([{ b: 'B' }, 'kept']);
    other.change(setting({ b: 'changed' }));
    one.read();
    expect([one.value, one.state.type]).toEqual([{ b: 'changed' }, 'kept']);
  });
});

describe('what the browser does not keep', () => {
  it('is on the page when the storage is blocked from the start, and put into what is there once it is not', () => {
    const shelf = new Shelf();
    opened(shelf).change(setting({ a: 'A' }));
    shelf.isBlocked = true;
    const kept = opened(shelf);
    expect([kept.value, kept.state.type]).toEqual([{}, 'not-kept']);
    kept.change(setting({ b: 'B' }));
    kept.change(setting({ c: 'C' }));
    kept.read();
    expect([kept.value, kept.state.type]).toEqual([{ b: 'B', c: 'C' }, 'not-kept']);
    shelf.isBlocked = false;
    kept.change(setting({ d: 'D' }));
    expect(kept.state.type).toBe('kept');
    expect(opened(shelf).value).toEqual({ a: 'A', b: 'B', c: 'C', d: 'D' });
  });

  it('is on the page when the storage is blocked later', () => {
    const shelf = new Shelf();
    const kept = opened(shelf);
    kept.change(setting({ a: 'A', b: 'B' }));
    shelf.isBlocked = true;
    kept.change(without('a'));
    expect([kept.value, kept.state.type, shelf.texts.get(key)]).toEqual([{ b: 'B' }, 'not-kept', '1 a=A b=B']);
    shelf.isBlocked = false;
    kept.read();
    // Seen again, but not yet kept.
    expect([kept.value, kept.state.type]).toEqual([{ b: 'B' }, 'not-kept']);
    kept.change(setting({ c: 'C' }));
    expect([kept.state.type, shelf.texts.get(key)]).toEqual(['kept', '1 b=B c=C']);
  });

  it('is on the page when the storage is full, while what others keep comes in beside it', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(setting({ first: '1', second: '2' }));
    shelf.isFull = true;
    one.change(setting({ mine: 'alone' }));
    expect([one.state.type, shelf.texts.get(key)]).toEqual(['not-kept', '1 first=1 second=2']);
    shelf.isFull = false;
    other.change(setting({ theirs: 'alone', second: 'two' }));
    other.change(without('first'));
    one.read();
    expect([one.value, one.state.type]).toEqual([{ second: 'two', theirs: 'alone', mine: 'alone' }, 'not-kept']);
    one.change(setting({ last: 'l' }));
    other.read();
    expect(other.value).toEqual({ second: 'two', theirs: 'alone', mine: 'alone', last: 'l' });
  });

  it('is all that is left when another tab wipes the rest', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(setting({ a: 'A', b: 'B' }));
    shelf.isFull = true;
    one.change(setting({ b: 'changed', c: 'C' }));
    other.wipe();
    one.read();
    expect([one.value, one.state.type, shelf.texts.size]).toEqual([{ b: 'changed', c: 'C' }, 'not-kept', 0]);
    shelf.isFull = false;
    one.change(setting({ d: 'D' }));
    expect(shelf.texts.get(key)).toBe('1 b=changed c=C d=D');
  });

  it('stays wiped when the storage could not be reached to wipe it', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(setting({ a: 'A' }));
    shelf.isBlocked = true;
    one.wipe();
    expect([one.value, one.state.type, shelf.texts.get(key)]).toEqual([{}, 'not-kept', '1 a=A']);
    shelf.isBlocked = false;
    other.change(setting({ b: 'B' }));
    one.change(setting({ c: 'C' }));
    expect([one.state.type, shelf.texts.get(key)]).toEqual(['kept', '1 b=B c=C']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a corrupted text', '0101 ', 'No words.'],
    ['a file of a later version', '2 a=A mood=fine', 'A later version.'],
    ['an empty text', '', 'No words.'],
  ])('is never written over, and told with its reason: %s', (_, text, why) => {
    const shelf = new Shelf();
    shelf.texts.set(key, text);
    const kept = opened(shelf);
    kept.change(setting({ b: 'B' }));
    expect([kept.state, kept.value]).toEqual([{ type: 'unreadable', text, why }, {}]);
    expect(shelf.texts.get(key)).toBe(text);
  });

  it('is deleted on the word of the reader, and what is written next is kept', () => {
    const shelf = new Shelf();
    shelf.texts.set(key, '2 a=A');
    const kept = opened(shelf);
    kept.startAnew('2 a=A');
    expect([kept.state.type, kept.value, shelf.texts.size]).toEqual(['kept', {}, 0]);
    kept.change(setting({ b: 'B' }));
    expect(shelf.texts.get(key)).toBe('1 b=B');
  });

  it('is deleted only as the reader saw it: what came in its place since is read', () => {
    const shelf = new Shelf();
    shelf.texts.set(key, '2 a=A');
    const kept = opened(shelf);
    shelf.texts.set(key, '2 a=A b=B');
    kept.startAnew('2 a=A');
    expect([kept.state.type, shelf.texts.get(key)]).toEqual(['unreadable', '2 a=A b=B']);
    shelf.texts.set(key, '1 c=C');
    kept.startAnew('2 a=A b=B');
    expect([kept.state.type, kept.value, shelf.texts.get(key)]).toEqual(['kept', { c: 'C' }, '1 c=C']);
  });

  it('does not take from the page what it alone remembers', () => {
    const shelf = new Shelf();
    const kept = opened(shelf);
    shelf.isFull = true;
    kept.change(setting({ a: 'A' }));
    shelf.isFull = false;
    shelf.texts.set(key, '2 later');
    kept.change(setting({ b: 'B' }));
    expect([kept.state.type, kept.value, shelf.texts.get(key)]).toEqual(['not-kept', { a: 'A', b: 'B' }, '2 later']);
    shelf.texts.set(key, '1 c=C');
    kept.change(setting({ d: 'D' }));
    expect([kept.state.type, shelf.texts.get(key)]).toEqual(['kept', '1 c=C a=A b=B d=D']);
  });

  it('is left alone when the storage is blocked before the reader lets go of it', () => {
    const shelf = new Shelf();
    shelf.texts.set(key, '2 a=A');
    const kept = opened(shelf);
    shelf.isBlocked = true;
    kept.startAnew('2 a=A');
    expect([kept.state.type, shelf.texts.get(key)]).toEqual(['not-kept', '2 a=A']);
  });
});
