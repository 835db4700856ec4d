import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLevels, countsOf } from '../../../src/handbook/comparison.ts';
import { expectationsOf } from '../../../src/handbook/ladder.ts';
import type { Ladder } from '../../../src/handbook/ladder.ts';
import { handbookOf } from '../../content-tree.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: real ladders in data files, because HANDRAIL_CORPORA is not set.');

const names = ['engineering', 'engineering-v1', 'operations'];

describe.skipIf(corpora === undefined)('real ladders in data files, as they are', () => {
  const files = Object.fromEntries(
    (corpora === undefined ? [] : names).map((name) => [
      `ladders/${name}.yml`,
      readFileSync(
        join(corpora ?? '', 'Financial-Times__engineering-progression/data/job-families', `${name}.yml`),
        'utf8',
      ),
    ]),
  );
  const handbook = handbookOf(files);
  const ladder = (id: string): Ladder => {
    const found = handbook.ladders.find((each) => each.id === id);
    if (found === undefined) throw new Error(`There is no ladder ${id}`);
    return found;
  };
  const given = ({ levels }: Ladder): Set<string> =>
    new Set(levels.flatMap(expectationsOf).flatMap(({ givenId }) => (givenId === undefined ? [] : [givenId])));

  it('are read without a complaint about any key or value', () => {
    expect([...handbook.faults]).toEqual([]);
    expect(handbook.clashes).toEqual([]);
  });

  it('have their levels, their areas, and an expectation for every id', () => {
    const shape = names.map((name) => {
      const { levels, areas, status } = ladder(name);
      const ids = [
        ...(files[`ladders/${name}.yml`] ?? '').matchAll(/^ *(?:- )?id: ['"]?([0-9a-f]{8,9}-[0-9a-f-]+)/gm),
      ].map(([, id]) => id);
      const missing = ids.filter((id) => id === undefined || !given(ladder(name)).has(id));
      return [name, status, levels.length, areas.length, ids.length, missing.length];
    });
    expect(shape).toEqual([
      ['engineering', 'active', 8, 9, 72, 0],
      ['engineering-v1', 'archived', 4, 4, 101, 0],
      ['operations', 'archived', 3, 4, 48, 0],
    ]);
  });

  it('have as many expectations as there are lines in numbered texts', () => {
    // Eight technical texts are numbered, with 2, 4, 4, 4, 3, 5, 3 and 3 lines; the other eight areas have a sentence or two each.
    expect(ladder('engineering').levels.map((level) => expectationsOf(level).length)).toEqual([
      10, 12, 12, 12, 11, 13, 11, 11,
    ]);
    expect(ladder('engineering-v1').levels.map((level) => expectationsOf(level).length)).toEqual([25, 28, 31, 17]);
    expect(ladder('operations').levels.map((level) => expectationsOf(level).length)).toEqual([19, 12, 17]);
  });

  it('have parallel tracks where ids say so', () => {
    expect(ladder('engineering').levels.map(({ id, rank, track, below }) => [id, rank, track.name, below?.id])).toEqual(
      [
        ['junior', 1, 'Trunk', undefined],
        ['engineer', 2, 'Trunk', 'junior'],
        ['senior-1', 3, 'Trunk', 'engineer'],
        ['senior-2-ic', 4, 'Individual Contributor', 'senior-1'],
        ['senior-2-pm', 4, 'People Manager', 'senior-1'],
        ['principal-ic', 5, 'Individual Contributor', 'senior-2-ic'],
        ['principal-pm', 5, 'People Manager', 'senior-2-pm'],
        ['tech-director', 6, 'People Manager', 'principal-pm'],
      ],
    );
    expect(ladder('engineering').levels[3]?.title).toBe('Senior Engineer 2 (Individual Contributor)');
  });

  it('have nothing wrong but that the tracks had to be guessed', () => {
    expect(names.map((name) => ladder(name).faults.map(({ kind, position }) => [kind, position.line]))).toEqual([
      [['guessed-tracks', 6]],
      [],
      [],
    ]);
  });

  it('keep what is to be read, with its name', () => {
    const sources = ladder('engineering-v1')
      .levels.flatMap(expectationsOf)
      .flatMap((each) => each.sources);
    expect(sources).toHaveLength(3);
    expect(sources[0]).toEqual({ label: 'Open Web Application Security Project', url: 'https://www.owasp.org/' });
  });

  it('are compared level by level, the old version with the new', () => {
    const pairs = [
      ['junior', 'junior'],
      ['engineer', 'engineer'],
      ['senior-1', 'senior-1'],
      ['senior-2', 'senior-2-ic'],
    ] as const;
    const figures = pairs.map(([before, after]) => {
      const old = ladder('engineering-v1').levels.find(({ id }) => id === before);
      const now = ladder('engineering').levels.find(({ id }) => id === after);
      if (old === undefined || now === undefined) throw new Error('A level is missing');
      const counts = countsOf(compareLevels(old, now));
      expect(counts.same + counts.raised + counts.gone).toBe(expectationsOf(old).length);
      expect(counts.same + counts.raised + counts.new).toBe(expectationsOf(now).length);
      return `${after} ${counts.same} same ${counts.raised} raised ${counts.new} new ${counts.gone} gone`;
    });
    console.log(`v1 → v2: ${figures.join(' · ')}`);
  });
});
