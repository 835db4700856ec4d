import { writtenOf } from '../../handbook/written.ts';
import type { Handbook, ImageLink } from '../../handbook/handbook.ts';
import { explainDeadLink, isOnOneComputer } from '../dead-link.ts';
import { PathFinder } from '../path-finder.ts';
import { relativePath } from '../relative-path.ts';
import type { Finding, Rule } from '../rule.ts';
import { yamlFileOf } from '../source.ts';
import { explainUnread } from '../unread-link.ts';
import { didYouMean, typed } from '../wording.ts';

/** An image that is not there: in a page, or the logo of the handbook. */
export const brokenImage: Rule = {
  code: 'broken-image',
  severity: 'error',
  title: 'Image that is not there',
  *find(handbook) {
    const finder = PathFinder.ofFiles(handbook);
    const templates = new Set(handbook.templates.map(({ written }) => written));
    for (const written of writtenOf(handbook)) {
      for (const link of written.images) {
        // What is filled in later may become an address.
        if (templates.has(written) && link.image.url.includes('{{')) continue;
        yield* ofImage(link, written.path, handbook, finder);
      }
      yield* explainUnread(written, 'image', handbook, finder);
    }
    yield* ofLogo(handbook, finder);
  },
};

function* ofImage(
  { image, target }: ImageLink,
  file: string,
  handbook: Handbook,
  finder: PathFinder,
): Generator<Finding> {
  const { url, text, position } = image;
  if (target.type === 'outside') {
    yield {
      file,
      position,
      message: `${typed(url)} lies outside the content folder, so it cannot be published with the page.`,
      suggestion: 'Put the image beside the page, and write its name alone.',
    };
  } else if (target.type === 'missing' || url.trim() === '' || (target.type === 'external' && isOnOneComputer(url))) {
    const wanted = target.type === 'missing' ? target.wanted : '';
    yield { file, position, ...explainDeadLink({ file, url, wanted, text }, 'image', handbook, finder) };
  } else if (target.type === 'page' || target.type === 'section' || target.type === 'place') {
    yield {
      file,
      position,
      message: `${typed(url)} is a page, which cannot be shown as an image.`,
      suggestion: `Take the exclamation mark away to link to it: ${typed(`[${text}](${url})`)}.`,
    };
  }
}

function* ofLogo(handbook: Handbook, finder: PathFinder): Generator<Finding> {
  const { logo } = handbook.config;
  const config = yamlFileOf(handbook, 'config');
  if (logo === undefined || config === undefined || /^[a-z][a-z0-9+.-]*:/i.test(logo)) return;
  const path = logo.replace(/^(?:\.?\/)+/, '');
  if (handbook.files.get(path)?.format === 'other') return;
  const found = finder.find(path, config.path).map((to) => relativePath(config.path, to));
  yield {
    file: config.path,
    position: config.content.at(['logo']),
    message: `The logo ${typed(logo)} is not in the content folder, so pages show none.`,
    suggestion:
      found.length > 0 ? didYouMean(found.map((to) => `logo: ${to}`)) : 'Put the image there, or take the line out.',
  };
}
