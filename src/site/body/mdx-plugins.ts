import { defineMdastPlugin } from 'satteri';
import type { MdxJsxTextElement } from 'satteri';
import { fenceMeta } from './fence-meta.ts';

/**
 * Leaves images of MDX as they were typed. Astro would import each of them, and stop the whole build at one that is not
 * there; the handbook knows them already, and finishing resolves them as it does those of Markdown.
 */
const typedImages = defineMdastPlugin({
  name: 'typed-images',
  image({ url, alt, title }, context) {
    if (context.sourceFormat !== 'mdx') return undefined;
    const given = { src: decodable(url), alt: alt ?? '', ...(title && { title }) };
    const attributes = Object.entries(given).map(
      ([name, value]) => ({ type: 'mdxJsxAttribute', name, value }) as const,
    );
    return { type: 'mdxJsxTextElement', name: 'img', attributes, children: [] } satisfies MdxJsxTextElement;
  },
});

/** Astro decodes every address it sees, and takes one that cannot be decoded for a mistake of its own. */
function decodable(url: string): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    return url.replaceAll(/%(?![0-9a-f]{2})/gi, '%25').replaceAll(/%(?!25)/g, '%25');
  }
}

/** What Astro's MDX needs so that its HTML can be finished like that of Markdown. */
export const mdxPlugins = [fenceMeta, typedImages];
