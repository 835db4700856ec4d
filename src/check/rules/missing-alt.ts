import { writtenOf } from '../../handbook/written.ts';
import type { Image } from '../../source/content-tree.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * An image without a description. In HTML, `alt=""` says that an image is decoration, and that is fine; Markdown cannot
 * say so, and empty brackets are an omission.
 */
export const missingAlt: Rule = {
  code: 'missing-alt',
  severity: 'warning',
  title: 'Image without a description',
  *find(handbook) {
    for (const { path: file, images } of writtenOf(handbook)) {
      for (const { image } of images) {
        if (isDescribed(image)) continue;
        yield {
          file,
          position: image.position,
          message: `The image ${typed(image.url)} has no description: who listens to the page, or loads it slowly, learns nothing of it.`,
          suggestion: suggestionFor(image),
        };
      }
    }
  },
};

function isDescribed({ alt, syntax }: Image): boolean {
  if (alt === undefined) return false;
  return alt.trim() !== '' || syntax === 'html';
}

function suggestionFor({ url, syntax }: Image): string {
  switch (syntax) {
    case 'html':
      return `Add what it shows, as in ${typed('alt="The rota of the on-call week"')}, or ${typed('alt=""')} if it is decoration.`;
    case 'inline':
      return `Write what it shows between the brackets, as in ${typed(`![The rota of the on-call week](${url})`)}.`;
    case 'definition':
      return `Write what it shows between the first brackets, as in ${typed('![The rota of the on-call week][label]')}.`;
  }
}
