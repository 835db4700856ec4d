import { isIndex, segment } from '../../handbook/address.ts';
import { top } from '../../schema/file-top.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Keys that only the front matter of a template has. */
const keys = ['creates', 'fields', 'front-matter', 'optional-sections'];

/** An introduction of the templates, or a file in MDX among them, that has what only a template has. */
export const strayTemplate: Rule = {
  code: 'stray-template',
  severity: 'warning',
  title: 'Template that is read as a page',
  *find({ pages }) {
    for (const { path, file } of pages) {
      if (!/^templates\//i.test(path)) continue;
      const frontMatter: object = Object(file.frontMatter.value);
      const key = keys.find((each) => Object.hasOwn(frontMatter, each));
      const slot = file.slots.find(({ where }) => where !== 'code' && where !== 'fence');
      const sign = key ?? (slot === undefined ? undefined : `{{${slot.name}}}`);
      if (sign === undefined) continue;
      const folder: unknown = Reflect.get(frontMatter, 'creates');
      const name = typeof folder === 'string' ? segment(folder) : 'name-of-the-document';
      const [why, place] = isIndex(path)
        ? ['a file of this name introduces its folder', path.replace(/[^/]+$/, `${name}.md`)]
        : ['a template is Markdown, without components', path.replace(/\.mdx$/i, '.md')];
      yield {
        file: path,
        position: slot !== undefined && key === undefined ? slot.position : top,
        message: `It has ${typed(sign)}, as a template has, but it is read as a page: ${why}.`,
        suggestion: `Rename it, to ${typed(place)} for instance.`,
      };
    }
  },
};
