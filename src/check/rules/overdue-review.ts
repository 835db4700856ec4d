import type { Handbook, Page } from '../../handbook/handbook.ts';
import type { Rule } from '../rule.ts';
import { top } from '../source.ts';
import { typed } from '../wording.ts';

/** A page whose last confirmation does not hold any more. Archived pages are kept as they were. */
export const overdueReview: Rule = {
  code: 'overdue-review',
  severity: 'warning',
  title: 'Review that is overdue',
  *find(handbook) {
    for (const page of handbook.pages) {
      const { review, status } = page;
      if (review?.due === undefined || review.due >= handbook.today || status === 'archived') continue;
      const confirmed =
        review.last === undefined
          ? 'Nobody has confirmed this page since its last change'
          : `This page was last confirmed on ${typed(review.last)}${review.by === undefined ? '' : ` by ${review.by}`}`;
      yield {
        file: page.path,
        position: positionOf(page),
        message: `${confirmed}, which held until ${review.due}: readers cannot tell whether it is still right.`,
        suggestion: suggestionFor(page, handbook),
      };
    }
  },
};

/** The day that was typed, or else the whole review, or else the file. */
function positionOf({ file }: Page) {
  const review: unknown = Reflect.get(Object(file.frontMatter.value), 'review');
  if (review === undefined) return top;
  return file.frontMatter.at(Object.hasOwn(Object(review), 'last') ? ['review', 'last'] : ['review']);
}

function suggestionFor({ data, owners }: Page, { today, config }: Handbook): string {
  const who = owners[0]?.id ?? 'platform-team';
  const every = data.review?.every ?? config.review ?? '6 months';
  return `Read it through, mend what is wrong, and write ${typed(`review: { last: ${today}, every: ${every}, by: ${who}, checked: the links }`)} with what you checked.`;
}
