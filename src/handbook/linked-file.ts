import type { LinkedFile } from '../source/content-tree.ts';
import { fileUrl, ownFiles, twinUrl } from './address.ts';
import type { Page, Target, Term } from './handbook.ts';
import type { Written } from './written.ts';

/**
 * Addresses of files, each its own: names that differ only in what an address cannot show get a number, and so does a
 * name that a page needs for itself.
 *
 * @param pageUrls addresses of all pages, sections and aliases
 */
export function fileAddresses(files: ReadonlyMap<string, LinkedFile>, pageUrls: Iterable<string>): Map<string, string> {
  const urls = new Map<string, string>();
  const taken = new Set<string>(ownFiles);
  for (const url of pageUrls) {
    taken.add(`${url}index.html`).add(twinUrl(url));
    // On disk, a page is a folder: a file cannot have its name.
    for (let folder = url.slice(0, -1); folder !== ''; folder = folder.slice(0, folder.lastIndexOf('/'))) {
      if (taken.has(folder)) break;
      taken.add(folder);
    }
  }
  for (const path of files.keys()) {
    const wanted = fileUrl(path);
    let url = wanted;
    for (let number = 2; taken.has(url); number += 1) {
      url = wanted.replace(/(\.[^./]*)?$/, (ending) => `-${number}${ending}`);
    }
    taken.add(url);
    urls.set(path, url);
  }
  return urls;
}

/** Paths of the files that an edition links to: those are published, and no others. */
export function usedFiles(
  all: readonly (Written & Partial<Pick<Page, 'replacement'>>)[],
  glossary: readonly Term[],
  logo: string | undefined,
): Set<string> {
  const used = new Set<string>(logo === undefined ? [] : [logo.replace(/^\.\//, '')]);
  const add = (target: Target | undefined): void => {
    if (target?.type === 'file') used.add(target.path);
  };
  for (const { links, images, replacement } of all) {
    for (const { target } of [...links, ...images]) add(target);
    add(replacement);
  }
  for (const { page } of glossary) add(page);
  return used;
}
