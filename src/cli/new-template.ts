import { areaKey } from '../handbook/area-key.ts';
import type { Template } from '../handbook/template.ts';
import { UsageError } from './command.ts';
import { quoted, wrapped } from './new-words.ts';
import { nearestOrAll } from './parse.ts';

/**
 * The template of a name: its id, its title, its path, or the last part of its id where no other ends with it.
 *
 * @param shownAs the folder of the content, for the message
 * @throws UsageError when there is none, or several
 */
export function templateNamed(name: string, templates: readonly Template[], shownAs: string): Template {
  const wanted = name
    .trim()
    .replace(/^.*(?<![^/\\])templates[/\\]/, '')
    .replaceAll('\\', '/')
    .replace(/\.(?:md|markdown)$|\/$/i, '');
  const key = areaKey(wanted.split('/').at(-1) ?? '');
  const found = [
    templates.filter(({ id }) => id === wanted),
    templates.filter(({ id }) => id.toLowerCase() === wanted.toLowerCase()),
    templates.filter(({ id, title }) => areaKey(id.split('/').at(-1) ?? '') === key || areaKey(title) === key),
  ].find((each) => each.length > 0);
  if (found === undefined) {
    const ids = templates.map(({ id }) => id);
    const known = ids.length === 0 ? ' No file below templates can be read as one.' : nearestOrAll(wanted, ids);
    throw new UsageError(`There is no template "${name}" in ${shownAs}.${known}`);
  }
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return one;
  throw new UsageError(`"${name}" may be ${found.map(({ id }) => id).join(' or ')}. Type all of it.`);
}

/**
 * What there is to choose from: every template with when to use it, and what to type.
 *
 * @param option what has to be typed behind it for the same content to be found; it begins with a space
 */
export function templateList(templates: readonly Template[], shownAs: string, columns: number, option: string): string {
  if (templates.length === 0) {
    return `There is no template in ${shownAs} yet. Any Markdown file below ${shownAs}/templates is one.\n`;
  }
  const entries = templates.map(({ id, title, description, when, fields, variants }) => {
    const example = fields.find(({ name }) => name === 'title')?.example ?? 'What it is about';
    const words = when ?? description;
    return [
      variants.length > 0 || title !== id ? title : '',
      ...(words === '' ? [] : wrapped(words, columns, '  ')),
      `  npx handrail new ${quoted(id)} ${quoted(example, true)}${option}`,
    ]
      .filter((line) => line !== '')
      .join('\n');
  });
  return `${entries.join('\n\n')}\n`;
}
