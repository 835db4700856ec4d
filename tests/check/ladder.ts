import { check } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { LadderFault } from '../../src/handbook/ladder-fault.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** What a level of a small ladder says: its rank, and the lines of its body below the title. */
export type SmallLevel = readonly [rank: number | undefined, ...body: string[]];

/** The path of a level of the small ladder. */
export function levelPath(name: string): string {
  return `ladders/l/${name}.md`;
}

/**
 * A ladder of a few levels. Each level is front matter with its rank on line 2, its title on line 5, and its body from
 * line 7 on; without a rank, the title is on line 1 and the body begins on line 3.
 *
 * @param levels what each says, by track and name: `trunk/senior`
 * @param frontMatter of ladder.md: its first key is on line 2
 */
export function ladderOf(levels: Readonly<Record<string, SmallLevel>>, frontMatter = ''): Files {
  const files: Record<string, string> = {
    'ladders/l/ladder.md': `---\n${frontMatter}\n---\n\n# Ladder\n`,
  };
  for (const [name, [rank, ...body]] of Object.entries(levels)) {
    const head = rank === undefined ? '' : `---\nrank: ${rank}\n---\n\n`;
    files[levelPath(name)] = `${head}# ${name.replace(/^.*\//, '')}\n\n${body.join('\n')}\n`;
  }
  return files;
}

/** A ladder of one level with one area and one expectation, on line 9. */
export function saying(expectation: string): Files {
  return ladderOf({ 'trunk/senior': [1, '## Craft', '', `- ${expectation}`] });
}

/** What a rule finds in a small ladder that has one fault more: for those that only a table or a data file can have. */
export function foundWith(rule: Rule, ...faults: readonly LadderFault[]): Issue[] {
  const handbook = handbookOf(saying('Writes tests.'));
  const ladders = handbook.ladders.map((ladder) => ({ ...ladder, faults }));
  return check({ ...handbook, ladders }, [rule]);
}
