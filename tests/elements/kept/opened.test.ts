import { describe, expect, it } from 'vitest';
import { is, listOf, oneOf, partsOf } from '../../../src/elements/kept/file-parts.ts';
import { openFile } from '../../../src/elements/kept/opened.ts';

const kind = { type: 'rope-list', version: 3, name: 'list of ropes', short: 'list' };

/** Opens a list of ropes, each of them long or short. */
const open = (text: string) =>
  openFile(text, kind, (file) => {
    const { part, end } = partsOf(file, 'the file');
    part('generator', is('Handrail'));
    part('type', is('rope-list'));
    part('version', is(3));
    const value = part('ropes', listOf(oneOf(['long', 'short'])));
    end();
    return { value };
  });
const saying = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ generator: 'Handrail', type: 'rope-list', version: 3, ropes: [], ...more });

describe('a file of some kind', () => {
  it('gives back what it holds', () => {
    expect(open(saying({ ropes: ['long', 'short'] }))).toEqual({ value: ['long', 'short'] });
  });

  it.each([
    ['{', 'This file is not a list: it is not JSON. A list ends in “.json”.'],
    ['null', 'This file is not a list of ropes.'],
    [saying({ type: 'growth-notebook' }), 'This file is not a list of ropes.'],
    [saying({ generator: 'Another' }), 'This file is not a list of ropes.'],
    [saying({ version: 4 }), 'This list was written by a later version (4) than this page understands (3).'],
    [saying({ version: 2 }), 'This list cannot be read: version is not 3.'],
    [saying({ ropes: ['long', 'red'] }), 'This list cannot be read: ropes[1] is none of long, short.'],
    [saying({ knots: 1 }), 'This list cannot be read: the file has a part “knots” that is not known here.'],
  ])('is refused in its own words: %s', (text, refused) => {
    expect(open(text)).toEqual({ refused });
  });

  it('does not hide a fault of its reader', () => {
    const faulty = () => {
      throw new TypeError('a fault');
    };
    expect(() => openFile(saying({}), kind, faulty)).toThrow('a fault');
  });
});
