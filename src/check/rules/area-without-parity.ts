import { formOf } from '../ladder-finding.ts';
import { levelNames } from '../level-names.ts';
import type { Rule } from '../rule.ts';
import { byPlace, silentAreas } from '../silent-area.ts';
import { allOf, typed } from '../wording.ts';

/** An area is empty on one track, and not on the level of the same rank on another. */
export const areaWithoutParity: Rule = {
  code: 'area-without-parity',
  severity: 'warning',
  title: 'Area that one track has and the other has not',
  *find(handbook) {
    const silent = silentAreas(handbook).filter(({ parity }) => parity !== undefined);
    for (const group of byPlace(silent)) {
      const [first] = group;
      if (first?.parity === undefined) continue;
      const { level, position, parity } = first;
      const [here = '', there = ''] = levelNames([level, parity]);
      const names = allOf(group.map(({ area }) => typed(area.name)));
      yield {
        file: level.path,
        position,
        message: `${here} says nothing about ${names}, and ${there} does: levels of the same rank count the same, and here one of them seems to be asked for less.`,
        suggestion: `Say ${formOf(level.path) === 'folder' ? `below ${typed(`## ${first.area.name}`)}` : `in the area ${typed(first.area.name)}`} what it means on the track ${typed(level.track.name)}, or take it out on both.`,
      };
    }
  },
};
