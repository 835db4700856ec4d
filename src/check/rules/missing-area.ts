import { formOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { byPlace, silentAreas } from '../silent-area.ts';
import { allOf, typed } from '../wording.ts';

/** A level says nothing about an area of its ladder. Where a level of the same rank does, that is told by another rule. */
export const missingArea: Rule = {
  code: 'missing-area',
  severity: 'warning',
  title: 'Level that says nothing about an area',
  *find(handbook) {
    const silent = silentAreas(handbook).filter(({ parity }) => parity === undefined);
    for (const group of byPlace(silent)) {
      const [first] = group;
      if (first === undefined) continue;
      const { level, position, hasHeading } = first;
      const names = group.map(({ area }) => typed(area.name));
      yield {
        file: level.path,
        position,
        message: hasHeading
          ? `The area ${allOf(names)} has no expectation on the level ${typed(level.title)}, so readers find a heading with nothing below it.`
          : `The level ${typed(level.title)} says nothing about ${allOf(names)}, so readers cannot tell whether nothing is expected or it was forgotten.`,
        suggestion: hasHeading
          ? `Write what is expected as a list: ${typed('- Writes down a design before the code.')} Or take the heading out.`
          : formOf(level.path) === 'folder'
            ? `Add ${typed(`## ${first.area.name}`)} with a list of what is expected, or take the area out of the ladder.`
            : `Say what is expected in the area ${typed(first.area.name)}, or take the area out of the ladder.`,
      };
    }
  },
};
