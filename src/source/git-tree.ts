import { realpathSync } from 'node:fs';
import { byName, isBuiltSite, isContentName } from './content-name.ts';
import { fieldsOf, git } from './git.ts';
import { readBlobs } from './git-blob.ts';
import { followLink } from './git-link.ts';
import { linkFaults } from './source-file.ts';

/** A content folder as one revision of its repository holds it. */
export interface GitTree {
  /** Id of the commit. */
  readonly commit: string;
  /** Path of the content folder in the repository: empty, or ending with `/`. */
  readonly prefix: string;
  /** Whether the revision has the content folder at all. */
  readonly present: boolean;
  /** Every file of it, by path as the repository spells it, in the order in which a disk is read. */
  readonly files: ReadonlyMap<string, GitFile | { readonly type: 'unusable'; readonly reason: string }>;
}

export interface GitFile {
  readonly type: 'file';
  /** Id of the content. */
  readonly id: string;
  /** Its own path below the content folder, when a symbolic link led to it. */
  readonly path: string;
}

export interface GitFolder {
  readonly type: 'folder';
  readonly children: Map<string, GitNode>;
}

export type GitNode = GitFile | GitFolder | { readonly type: 'link'; readonly id: string } | { type: 'submodule' };

/**
 * Lists a content folder at a revision, by the rules that `readDisk` has: no dot files, links followed inside only.
 *
 * @param folder path of the content folder, as it is on disk now
 * @throws when git is not installed, the folder lies in no repository, or there is no such revision
 */
export function listGitTree(folder: string, revision: string): GitTree {
  const prefix = prefixOf(folder);
  const verified = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!verified.ok) throw new Error(`There is no revision ${JSON.stringify(revision)} in the repository of ${folder}.`);
  const commit = verified.out.toString().trim();
  const listing = git(folder, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${prefix.slice(0, -1)}`]);
  if (!listing.ok) return { commit, prefix, present: false, files: new Map() };

  const { root, links } = parseListing(fieldsOf(listing.out));
  const targets = readBlobs(folder, links);
  const top = realpathSync(folder);
  const files = new Map<string, GitFile | { type: 'unusable'; reason: string }>();
  const visit = (within: GitFolder, path: string, above: readonly GitNode[]): void => {
    const entries = [...within.children].map(([name, node]) => ({ name, node }));
    for (const { name, node } of entries.sort(byName)) {
      if (!isContentName(name)) continue;
      const here = path === '' ? name : `${path}/${name}`;
      const found = node.type === 'link' ? followLink(here, root, top, targets) : node;
      if (typeof found === 'string') files.set(here, { type: 'unusable', reason: found });
      else if (found.type === 'file') files.set(here, found);
      else if (found.type !== 'folder') files.set(here, { type: 'unusable', reason: submodule });
      else if (above.includes(found)) files.set(here, { type: 'unusable', reason: linkFaults.circular });
      else if (!isBuiltSite([...found.children.keys()])) visit(found, here, [...above, found]);
    }
  };
  visit(root, '', [root]);
  return { commit, prefix, present: true, files };
}

const submodule = 'it is a submodule: its files are kept in another repository';

function prefixOf(folder: string): string {
  const result = git(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']);
  if (!result.ok && !result.installed) throw new Error(`Git is not installed, or ${folder} does not exist.`);
  const [, inside, prefix] = /^(true|false)\r?\n([\s\S]*?)\r?\n?$/.exec(result.ok ? result.out.toString() : '') ?? [];
  if (inside !== 'true' || prefix === undefined) {
    throw new Error(`${folder} is not in a git repository${result.ok ? '' : ` that can be read: ${result.message}`}.`);
  }
  return prefix;
}

/** Builds the folders from lines of `MODE TYPE ID<tab>PATH`. */
function parseListing(lines: readonly string[]): { root: GitFolder; links: string[] } {
  const root: GitFolder = { type: 'folder', children: new Map() };
  const links: string[] = [];
  for (const line of lines) {
    const [, mode = '', type = '', id = '', path = ''] = /^(\d+) (\w+) (\w+)\t([\s\S]*)$/.exec(line) ?? [];
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) {
      const known = folder.children.get(part);
      const next: GitFolder = known?.type === 'folder' ? known : { type: 'folder', children: new Map() };
      folder.children.set(part, next);
      folder = next;
    }
    if (mode === '120000') links.push(id);
    folder.children.set(name, nodeOf(mode, type, id, path));
  }
  return { root, links };
}

function nodeOf(mode: string, type: string, id: string, path: string): GitNode {
  if (type === 'commit') return { type: 'submodule' };
  return mode === '120000' ? { type: 'link', id } : { type: 'file', id, path };
}
