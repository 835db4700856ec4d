import type { LinkedFile } from '../source/content-tree.ts';
import { decode, folderOf, typedUrl, withoutPagesFolder } from './address.ts';
import type { Aliased, Page, Section, Target } from './handbook.ts';

/** What links can lead to. */
export interface Destinations {
  readonly pageByPath: ReadonlyMap<string, Page>;
  readonly pageByUrl: ReadonlyMap<string, Page>;
  readonly sectionByPath: ReadonlyMap<string, Section>;
  readonly linkedFiles: ReadonlyMap<string, LinkedFile>;
  readonly fileUrls: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, Aliased>;
  /** Addresses that Handrail itself fills. */
  readonly places: ReadonlySet<string>;
  /** Address of every file that is not a page but has one, by path: those of ladders and checklists. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** By the address of a place, everything that a `#fragment` can name there, with the anchor that it leads to. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Path of every file and folder that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
}

const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const markdownName = /\.(md|mdx|markdown|html?)$/i;

/**
 * Finds where a link leads. Links are paths between files, as GitHub and GitLab read them; what authors also write —
 * a path without `.md`, a folder, a path from the top, an address of the site — is understood too.
 *
 * @param from path of the file that holds the link
 * @param url the link as typed
 */
export function resolveLink(from: string, url: string, among: Destinations): Target {
  if (scheme.test(url)) return { type: 'external', url };
  const [, rawPath = '', , rawFragment = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(url) ?? [];
  const fragment = decode(rawFragment);
  const typed = decode(rawPath).normalize('NFC');
  if (typed === '') {
    const page = among.pageByPath.get(from);
    if (page !== undefined) return toPage(page, fragment);
    const place = among.filePlaces.get(from);
    return place === undefined ? { type: 'missing', wanted: from } : toPlace(place, fragment, among);
  }
  const wanted = candidates(from, typed);
  if (wanted.length === 0) return { type: 'outside', path: climb(folderOf(from), typed), fragment };
  for (const path of wanted) {
    const found = at(path, fragment, among);
    if (found !== undefined) return found;
  }
  if (typed.startsWith('/')) {
    const address = typedUrl(typed);
    const found = among.pageByUrl.get(address) ?? among.aliases.get(address);
    if (found !== undefined && 'backlinks' in found) return toPage(found, fragment);
    if (found !== undefined) return toPlace(found.url, fragment, among);
    if (among.places.has(address)) return toPlace(address, fragment, among);
  }
  return { type: 'missing', wanted: wanted[0] ?? typed };
}

/** Paths a typed path can mean, from the top of the content folder. */
function candidates(from: string, typed: string): string[] {
  if (!typed.startsWith('/')) {
    const path = join(folderOf(from), typed);
    return path === undefined ? [] : [path];
  }
  const path = join('', typed.slice(1));
  return path === undefined ? [] : [path, path === '' ? 'pages' : `pages/${path}`];
}

function at(path: string, fragment: string, among: Destinations): Target | undefined {
  const stem = path.replace(markdownName, '');
  const names = [path, `${path}.md`, `${path}.mdx`, `${stem}.md`, `${stem}.mdx`, `${path}.markdown`];
  for (const name of names) {
    const page = among.pageByPath.get(name);
    if (page !== undefined) return toPage(page, fragment);
    const place = among.filePlaces.get(name);
    if (place !== undefined) return toPlace(place, fragment, among);
    if (among.withheld.has(name)) return { type: 'withheld' };
  }
  const url = among.fileUrls.get(path);
  if (url !== undefined) return { type: 'file', path, url, fragment };
  // `index.md`, `_index.md` and `README.md` of a folder that has none mean the folder.
  const folder = withoutPagesFolder(path.replace(/(^|\/)(?:_?index|readme)(?:\.(?:md|mdx|markdown|html?))?$/i, ''));
  const section = among.sectionByPath.get(folder);
  if (section === undefined) return undefined;
  return section.index === undefined ? { type: 'section', section, fragment } : toPage(section.index, fragment);
}

/**
 * A link to a page, its fragment spelled as the page has it. GitHub finds an anchor whatever its case, and with or without
 * the `user-content-` that it puts before every id; a browser does neither. A text directive (`:~:text=…`) names no anchor.
 */
function toPage(page: Page, typed: string): Target {
  const { anchors } = page.file.outline;
  const fragment = typed.replace(/:~:.*$/s, '');
  if (fragment === '' || anchors.includes(fragment)) return { type: 'page', page, fragment };
  const name = folded(fragment);
  return { type: 'page', page, fragment: anchors.find((anchor) => folded(anchor) === name) ?? fragment };
}

/** A link to a place whose headings have other anchors here than on a forge: its fragment spelled as the place has it. */
function toPlace(url: string, typed: string, { anchors }: Destinations): Target {
  const known = anchors.get(url);
  const name = typed.replace(/:~:.*$/s, '');
  const fragment = known?.get(name) ?? known?.get(folded(name)) ?? typed;
  return { type: 'place', url, fragment };
}

function folded(anchor: string): string {
  return anchor
    .normalize('NFC')
    .toLowerCase()
    .replace(/^user-content-/, '');
}

/** A path that climbs out of the content folder, as seen from its top: `../README.md`. */
function climb(folder: string, typed: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of typed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** Joins a folder and a relative path; `undefined` when it climbs out of the content folder. */
function join(folder: string, relative: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
