import { decode, folderOf } from '../handbook/address.ts';
import type { Handbook, Target } from '../handbook/handbook.ts';
import type { Template } from '../handbook/template.ts';

/** What is an address as it stands, wherever it is seen from. */
const absolute = /^(?:[a-z][a-z0-9+.-]*:|[/#]|$)/i;

/**
 * Where a link in the body of a template leads, seen from the folder that its documents are kept in: there readers follow it.
 *
 * @param target where it leads seen from the template
 * @returns nothing if that cannot be told before the document is filled in
 */
export function fromDocument(
  url: string,
  target: Target,
  { path, folder }: Pick<Template, 'path' | 'folder'>,
  { files }: Pick<Handbook, 'files'>,
): Target | undefined {
  if (/\{\{|%7B%7B/i.test(url)) return undefined;
  if (folder === undefined || absolute.test(url)) return target;
  const typed = decode(url.replace(/[?#].*$/s, '')).normalize('NFC');
  const there = joined(folder, typed);
  if (there === joined(folderOf(path).replace(/\/$/, ''), typed)) return target;
  if (there === undefined) return { type: 'outside', path: typed, fragment: '' };
  const isThere = [there, `${there}.md`, `${there}.mdx`].some((each) => files.has(each));
  const isFolder = files.keys().some((each) => each.startsWith(`${there}/`));
  // The anchors of a document that is there are looked at where it is linked from a record.
  return isThere || isFolder ? undefined : { type: 'missing', wanted: there };
}

/** A relative path from a folder; nothing when it leads out of the content. */
function joined(folder: string, relative: string): string | undefined {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
