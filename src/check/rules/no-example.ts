import type { Level, LevelArea } from '../../handbook/ladder.ts';
import { top } from '../../schema/file-top.ts';
import { formOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/**
 * Areas in which nothing shows what an expectation looks like in practice: told once for each level, and once for a
 * whole ladder without a single example.
 */
export const noExample: Rule = {
  code: 'no-example',
  severity: 'warning',
  title: 'Area without an example',
  *find(handbook) {
    for (const { path, title, levels } of handbook.ladders) {
      const bare = levels.map((level) => ({ level, areas: bareAreas(level) })).filter(({ areas }) => areas.length > 0);
      const isData = formOf(path) === 'data';
      // A table has no place for examples.
      if (bare.length === 0 || levels.some((level) => formOf(level.path) === 'table')) continue;
      if (levels.every((level) => !level.areas.some(hasExample))) {
        yield {
          file: path,
          position: top,
          message: `No level of ${typed(title)} has an example, so every reader has to guess what its sentences look like in practice.`,
          suggestion: isData
            ? `Begin with one for each area of one level: ${typed('examples: [Tried the riskiest part first.]')} beside the text of an expectation.`
            : `Begin with one for each area of one level: write ${typed('### For example')} below its list, and an example as an item of a list below that.`,
        };
        continue;
      }
      for (const { level, areas } of bare) {
        const [first] = areas;
        if (first === undefined) continue;
        yield {
          file: level.path,
          position: first.position,
          message: `On ${typed(level.title)}, nothing shows what ${allOf(areas.map(({ area }) => typed(area.name)))} ${areas.length === 1 ? 'looks' : 'look'} like in practice: people read the same sentence in different ways.`,
          suggestion: isData
            ? `Add ${typed('examples: [Tried the riskiest part first.]')} to one expectation of each.`
            : `Write ${typed('### For example')} below the list of ${typed(first.area.name)} and what somebody did as an item of a list, or indent an example below one expectation.`,
        };
      }
    }
  },
};

/** Areas that expect something, and give no example of it. */
function bareAreas({ areas }: Level): LevelArea[] {
  return areas.filter((area) => area.expectations.length > 0 && !hasExample(area));
}

function hasExample({ examples, expectations }: LevelArea): boolean {
  return examples.length > 0 || expectations.some((each) => each.examples.length > 0);
}
