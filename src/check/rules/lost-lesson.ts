import type { HandbookRecord } from '../../handbook/record.ts';
import type { Position } from '../../schema/issue.ts';
import { explainDeadAnchor } from '../dead-anchor.ts';
import { explainDeadLink } from '../dead-link.ts';
import { lessonLinksOf } from '../lesson-link.ts';
import { PathFinder } from '../path-finder.ts';
import { recordsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import type { TypedLink } from '../typed-link.ts';

/**
 * A record leads to what it taught or changed, and that is not there any more: the page is gone, or its section. It looks at
 * the links in the sections for that, and at the key `changes`.
 */
export const lostLesson: Rule = {
  code: 'lost-lesson',
  severity: 'error',
  title: 'Lesson that is not where it was written down',
  *find(handbook) {
    const finder = PathFinder.ofPages(handbook);
    for (const record of recordsOf(handbook)) {
      for (const { position, ...link } of linksOf(record)) {
        const explanation =
          link.target.type === 'missing'
            ? explainDeadLink({ ...link, wanted: link.target.wanted }, 'link', handbook, finder)
            : explainDeadAnchor(link, handbook);
        if (explanation === undefined) continue;
        const { message, suggestion } = explanation;
        yield {
          file: record.path,
          position,
          message: `${message} What this record taught cannot be found there any more.`,
          suggestion: `${suggestion} If the lesson is no longer written down anywhere, write it down again.`,
        };
      }
    }
  },
};

type LessonLink = Pick<TypedLink, 'file' | 'url' | 'text' | 'position' | 'target'>;

function* linksOf(record: HandbookRecord): Generator<LessonLink> {
  const { path: file, changes, written } = record;
  for (const { typed: url, target, position } of changes) {
    if (url.trim() !== '') yield { file, url, text: '', position: placeOfPage(record, position), target };
  }
  const own = lessonLinksOf(record);
  for (const { reference, target } of written.links) {
    const { url, text, position } = reference;
    if (own.has(reference) && url.trim() !== '') yield { file, url, text, position, target };
  }
}

/** Where the link of a change stands, from where the change begins. */
function placeOfPage({ written }: HandbookRecord, change: Position): Position {
  const { frontMatter } = written.file;
  const items: unknown = Reflect.get(Object(frontMatter.value), 'changes');
  const count = Array.isArray(items) ? items.length : 0;
  for (let at = 0; at < count; at += 1) {
    const { line, column } = frontMatter.at(['changes', at]);
    if (line === change.line && column === change.column) return frontMatter.at(['changes', at, 'page']);
  }
  return change;
}
