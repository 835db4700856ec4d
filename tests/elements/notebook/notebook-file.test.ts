import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, openNotebook } from '../../../src/elements/notebook/notebook-file.ts';
import { notebook as schema } from '../../../src/schema/notebook.ts';
import { anyNotebook, entryOf, notebookOf, noteOf } from './samples.ts';

describe('a notebook in a file', () => {
  it('comes back as it was, whatever was written in it', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        expect(openNotebook(fileOf(notebook))).toEqual({ notebook });
      }),
    );
  });

  it('is what the published schema says', () => {
    fc.assert(fc.property(anyNotebook, (notebook) => schema.safeParse(JSON.parse(fileOf(notebook))).success));
  });

  it('is opened exactly when the schema takes it, with any one part put wrong', () => {
    const whole = notebookOf({
      expectations: [entryOf('e', 'Reads the sky.', { notes: [noteOf({ id: 'a' })] })],
      beyond: [noteOf({ id: 'b', kind: 'beyond' })],
    });
    const places = pathsOf(whole);
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        '2026-02-29',
        '2028-02-29',
        '2026-13-01',
        '26-1-1',
        'evidence',
        'growing',
        '',
        null,
        undefined,
      ),
    );
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, (path, value) => {
        const changed = withValue(whole, path, value);
        const opened = openNotebook(JSON.stringify(changed));
        const takes = schema.safeParse(JSON.parse(JSON.stringify(changed))).success;
        expect('notebook' in opened, JSON.stringify([path, value])).toBe(takes);
        if (takes) taken += 1;
        else refused += 1;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(20);
  });
});

describe('what is no notebook is refused in words', () => {
  const broken = (change: object): string => JSON.stringify({ ...notebookOf(), ...change });

  it.each<[string, string, string]>([
    ['no JSON', 'Dear diary', 'it is not JSON'],
    ['nothing', '', 'it is not JSON'],
    ['a list', '[]', 'not a growth notebook'],
    ['other JSON', '{"name":"x"}', 'not a growth notebook'],
    ['a later version', broken({ version: 2 }), 'a later version (2)'],
    ['no version', broken({ version: 'one' }), 'version is not 1'],
    ['a part that is not known', broken({ mood: 'fine' }), '“mood”'],
    ['a note without a day', broken({ beyond: [noteOf({ id: 'a', date: 'soon' })] }), 'beyond[0].date is not a day'],
    [
      'a kind of note that is not known',
      JSON.stringify(notebookOf({ beyond: [noteOf({ id: 'a' })] })).replace('evidence', 'praise'),
      'beyond[0].kind is none of',
    ],
    [
      'two notes of one id',
      broken({ beyond: [noteOf({ id: 'a' })], questions: [noteOf({ id: 'a' })] }),
      'two notes have the same id',
    ],
    [
      'a prototype',
      '{"generator":"Handrail","type":"growth-notebook","version":1,"__proto__":{"ladder":{}}}',
      'ladder is not',
    ],
    ['a text without end', ' '.repeat(5_000_001), 'far too long'],
  ])('%s', (_, text, said) => {
    expect(openNotebook(text)).toEqual({ refused: expect.stringContaining(said) });
  });
});

type Path = readonly (string | number)[];

/** The path of each part of a value, however deep. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((each: unknown, at) => (at === key ? withValue(each, rest, value) : each));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, each]) => [name, name === key ? withValue(each, rest, value) : each]),
  );
}
