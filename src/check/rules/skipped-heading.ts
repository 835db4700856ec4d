import { writtenOf } from '../../handbook/written.ts';
import type { Heading } from '../../source/content-tree.ts';
import type { Rule } from '../rule.ts';
import { lineOf } from '../source.ts';
import { typed } from '../wording.ts';

/** A heading more than one level below the heading before it. */
export const skippedHeading: Rule = {
  code: 'skipped-heading',
  severity: 'warning',
  title: 'Heading that skips a level',
  *find(handbook) {
    for (const { path: file, file: source } of writtenOf(handbook)) {
      let before: Heading | undefined;
      for (const heading of source.outline.headings) {
        const expected = (before?.depth ?? heading.depth) + 1;
        if (heading.depth > expected) {
          yield {
            file,
            position: heading.position,
            message: `${typed(heading.text)} is a heading of level ${heading.depth} right below one of level ${expected - 1}: who moves from heading to heading looks for a part that is not there.`,
            suggestion: suggestionFor(heading, expected, lineOf(handbook, file, heading.position)),
          };
        }
        before = heading;
      }
    }
  },
};

function suggestionFor({ text, position }: Heading, depth: number, line: string): string {
  const html = /^<h[1-6]/i.test(line.slice(position.column - 1));
  return `Write ${typed(html ? `<h${depth}>${text}</h${depth}>` : `${'#'.repeat(depth)} ${text}`)}.`;
}
