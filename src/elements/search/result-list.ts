import { icon, node } from '../node.ts';
import type { Run } from './excerpt.ts';
import { kindPicture, kindSlug } from './kind-picture.ts';
import type { Result } from './result.ts';

/** Links in results, in the order in which the arrow keys go through them. */
export const resultLinks = 'a[data-result]';

/** Shows one result: its title, where it is, what was found, and the headings under which most was found. */
export function resultItem({ url, title, kind, trail, owners, excerpt, parts }: Result): HTMLLIElement {
  const slug = kindSlug(kind);
  const facts = [kind, trail, ...owners].filter((fact) => fact !== '').map((fact) => node('span', {}, fact));
  const where = node('p', { class: 'search-where' }, ...(kind === '' ? [] : [icon(kindPicture(slug))]), ...facts);
  const heading = node('h2', {}, node('a', { href: url, 'data-result': true }, title));
  const item = node('li', { class: 'search-result', 'data-kind': slug }, heading, where);
  if (excerpt.length > 0) item.append(node('p', { class: 'search-excerpt' }, ...runs(excerpt)));
  if (parts.length > 0) item.append(node('ul', { class: 'search-parts' }, ...parts.map(partItem)));
  return item;
}

function partItem({ url, title, excerpt }: Result['parts'][number]): HTMLLIElement {
  const text = node('span', { class: 'search-excerpt' }, ...runs(excerpt));
  return node('li', {}, node('a', { href: url, 'data-result': true }, title), ' ', text);
}

function runs(list: readonly Run[]): (Node | string)[] {
  return list.map(({ text, marked }) => (marked ? node('mark', {}, text) : text));
}
