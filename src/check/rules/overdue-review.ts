import type { Checklist } from '../../handbook/checklist.ts';
import type { Handbook, Page } from '../../handbook/handbook.ts';
import type { Ladder } from '../../handbook/ladder.ts';
import type { Template } from '../../handbook/template.ts';
import { interval } from '../../schema/field.ts';
import { top } from '../../schema/file-top.ts';
import type { Position } from '../../schema/issue.ts';
import type { YamlValue } from '../../source/content-tree.ts';
import { nounsIn } from '../noun.ts';
import type { Rule } from '../rule.ts';
import { yamlOf } from '../source.ts';
import { typed } from '../wording.ts';

/** A page, ladder, checklist or template whose last confirmation does not hold any more. Archived ones are kept as they were. */
export const overdueReview: Rule = {
  code: 'overdue-review',
  severity: 'warning',
  title: 'Review that is overdue',
  *find(handbook) {
    const nounOf = nounsIn(handbook);
    for (const reviewed of [...handbook.pages, ...handbook.ladders, ...handbook.checklists, ...handbook.templates]) {
      const { review, status, path } = reviewed;
      const what = nounOf(path);
      if (review?.due === undefined || review.due >= handbook.today || status === 'archived') continue;
      const yaml = yamlOf(handbook, path);
      const typedReview: unknown = Reflect.get(Object(yaml?.value), 'review');
      const confirmed =
        review.last === undefined
          ? `Nobody has confirmed this ${what} since its last change`
          : `This ${what} was last confirmed on ${typed(review.last)}${review.by === undefined ? '' : ` by ${review.by}`}`;
      yield {
        file: path,
        position: positionOf(typedReview, yaml),
        message: `${confirmed}, which held until ${review.due}: readers cannot tell whether it is still right.`,
        suggestion: suggestionFor(reviewed, typedReview, handbook),
      };
    }
  },
};

/** The day that was typed, or else the whole review, or else the file. */
function positionOf(review: unknown, yaml: YamlValue | undefined): Position {
  if (review === undefined || yaml === undefined) return top;
  return yaml.at(Object.hasOwn(Object(review), 'last') ? ['review', 'last'] : ['review']);
}

function suggestionFor(
  { owners }: Page | Ladder | Checklist | Template,
  review: unknown,
  { today, config }: Handbook,
): string {
  const who = owners[0]?.id ?? 'platform-team';
  const typedEvery: unknown = typeof review === 'string' ? review : Reflect.get(Object(review), 'every');
  const every = interval.safeParse(typedEvery).data ?? config.review ?? '6 months';
  return `Read it through, mend what is wrong, and write ${typed(`review: { last: ${today}, every: ${every}, by: ${who}, checked: the links }`)} with what you checked.`;
}
