import type { HandbookConfigData } from '../schema/handbook-config.ts';

type Forge = 'github' | 'gitlab' | 'gitea' | 'bitbucket';

/** Addresses of one file in the repository's web pages. */
export interface FileAddresses {
  readonly edit: string;
  readonly view: string;
  readonly history: string;
}

/**
 * Where a file of the content folder can be seen and edited in a browser; `undefined` when no repository is configured.
 *
 * @param path relative to the content folder; may climb out of it with `../`
 */
export function fileAddresses(
  { repository }: Pick<HandbookConfigData, 'repository'>,
  path: string,
): FileAddresses | undefined {
  if (repository === undefined) return undefined;
  const { url, branch = 'main', folder = 'content', forge } = { ...defaults, ...repository };
  const root = rootOf(url);
  const file = encoded(placeOf(`${folder}/${path}`));
  const ref = encoded(branch);
  const at = (kind: string): string => `${root}/${kind}/${ref}/${file}`;
  switch (forge ?? guess(root)) {
    case 'gitlab':
      return { edit: at('-/edit'), view: at('-/blob'), history: at('-/commits') };
    case 'gitea':
      return { edit: at('_edit'), view: at('src/branch'), history: at('commits/branch') };
    case 'bitbucket':
      return { edit: `${at('src')}?mode=edit`, view: at('src'), history: at('history-node') };
    default:
      return { edit: at('edit'), view: at('blob'), history: at('commits') };
  }
}

/** Where a new issue about the handbook is begun, and which forge that is. */
export interface IssueForm {
  readonly forge: Exclude<Forge, 'bitbucket'>;
  readonly url: string;
}

/**
 * Where a new issue is begun in a browser. Nothing without a repository, and nothing on Bitbucket, whose form takes no text
 * from an address.
 */
export function issueForm({ repository }: Pick<HandbookConfigData, 'repository'>): IssueForm | undefined {
  if (repository === undefined) return undefined;
  const { url, forge } = { ...defaults, ...repository };
  const root = rootOf(url);
  const kind = forge ?? guess(root);
  if (kind === 'bitbucket') return undefined;
  return { forge: kind, url: `${root}/${kind === 'gitlab' ? '-/issues' : 'issues'}/new` };
}

/** Where a new file of the content folder is begun, and which forge that is. */
export interface NewFileForm {
  readonly forge: Exclude<Forge, 'bitbucket'>;
  /** The form, on the branch that edits go to. */
  readonly url: string;
  /** Folder of the content inside the repository; empty at its top. */
  readonly folder: string;
}

/**
 * Where a new file is begun in a browser. Nothing without a repository, and nothing on Bitbucket, whose editor takes neither a
 * name nor a text from an address.
 */
export function newFileForm({ repository }: Pick<HandbookConfigData, 'repository'>): NewFileForm | undefined {
  if (repository === undefined) return undefined;
  const { url, branch = 'main', folder = 'content', forge } = { ...defaults, ...repository };
  const root = rootOf(url);
  const kind = forge ?? guess(root);
  if (kind === 'bitbucket') return undefined;
  return { forge: kind, url: `${root}/${newFile[kind]}/${encoded(branch)}`, folder: placeOf(folder) };
}

const newFile = { github: 'new', gitlab: '-/new', gitea: '_new' } as const;

/** Where a path that may climb with `../` ends up; never above the repository. */
export function placeOf(path: string): string {
  const place: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') place.pop();
    else if (part !== '' && part !== '.') place.push(part);
  }
  return place.join('/');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function rootOf(url: string): string {
  return url.replace(/(\.git)?\/*$/, '');
}

const defaults: { branch?: string; folder?: string; forge?: Forge } = {};

function guess(url: string): Forge {
  const host = new URL(url).hostname;
  if (host.includes('gitlab')) return 'gitlab';
  if (host.includes('bitbucket')) return 'bitbucket';
  return host.includes('gitea') || host.includes('codeberg') || host.includes('forgejo') ? 'gitea' : 'github';
}
