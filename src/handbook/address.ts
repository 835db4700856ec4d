/**
 * Every address of the site is made here. An address starts and ends with `/` (a file's ends with its name), lies below
 * the base path, and is plain text: `href` joins and encodes it.
 */

/** Addresses of pages that Handrail makes itself. */
export const places = {
  home: '/',
  map: '/map/',
  search: '/search/',
  glossary: '/glossary/',
  teams: '/teams/',
  ladders: '/ladders/',
  checklists: '/checklists/',
  templates: '/templates/',
  actions: '/actions/',
} as const;

/** Files beside the pages that Handrail writes at the top of the site, and those of its own design. */
export const ownFiles: readonly string[] = [
  '/404.html',
  '/brand.css',
  '/favicon.svg',
  '/index.json',
  '/llms.txt',
  '/redirect.js',
  '/robots.txt',
  '/sitemap.xml',
  '/theme.js',
];

/** Addresses that a page cannot have, because the site has a file or folder of that name at its top. */
export const filePlaces = [
  '/404.html/',
  '/index.html/',
  '/index.md/',
  '/index.json/',
  '/llms.txt/',
  '/redirect.js/',
  '/robots.txt/',
  '/sitemap.xml/',
  '/search-synonyms.json/',
  '/actions.json/',
  '/actions.ics/',
  '/actions.atom/',
  '/brand.css/',
  '/theme.js/',
  '/favicon.svg/',
  '/pagefind/',
  '/schemas/',
  '/_astro/',
] as const;

const indexName = /^(_?index|readme)\.(md|mdx|markdown)$/i;

/** Whether a file introduces its folder: `index.md`, or `README.md`, which is what GitHub shows there, or Hugo's `_index.md`. */
export function isIndex(path: string): boolean {
  return indexName.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The folder a path lies in; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Takes away the folder that holds the pages: it is a place in the repository, not in the handbook. */
export function withoutPagesFolder(path: string): string {
  return path === 'pages' ? '' : path.replace(/^pages\//, '');
}

/**
 * Address of a folder of pages. One called 404 stands aside: servers look there for what they show when a page is missing.
 */
export function sectionUrl(folder: string): string {
  const url = folder === '' ? '/' : `/${folder.split('/').map(segment).join('/')}/`;
  return url === '/404/' ? '/404-page/' : url;
}

/** Address of the page in a file, by its own name: an index takes its folder's address, as `create-handbook` decides. */
export function pageUrl(path: string): string {
  return sectionUrl(withoutPagesFolder(path).replace(/\.(md|mdx|markdown)$/i, ''));
}

/** Address of a linked file: its own path, so that it is recognisable when saved. */
export function fileUrl(path: string): string {
  const inside = withoutPagesFolder(path);
  const name = inside.slice(inside.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const safe = dot <= 0 ? segment(name) : `${segment(name.slice(0, dot))}.${segment(name.slice(dot + 1))}`;
  return `${sectionUrl(folderOf(inside))}${safe}`;
}

/**
 * One part of an address from a file name: lower case, letters and digits of any script, `.`, `_`, `~` and `-`;
 * a run of anything else becomes one hyphen.
 */
export function segment(name: string): string {
  const clean = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._~]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return clean === '' || /^\.+$/.test(clean) ? 'page' : clean;
}

/** Address typed by an author, as an alias or a site-absolute link, in the form that addresses of pages have. */
export function typedUrl(typed: string): string {
  const path = typed
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(index\.html?)?$/, '');
  const parts = path
    .replace(/\.html?$/, '')
    .split('/')
    .filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.map((part) => segment(decode(part))).join('/')}/`;
}

/** Decodes `%20` and the like. A `%` that encodes nothing is left as it is, as authors type it for itself. */
export function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/**
 * What goes into an href: base and address joined, encoded, with the fragment if there is one.
 *
 * @param base the path of a URL, so encoded already
 */
export function href(base: string, url: string, fragment = ''): string {
  const path = base + encodeURI(url.slice(1)).replace(/[?#]/g, encodeURIComponent);
  return fragment === '' ? path : `${path}#${encodeURIComponent(fragment)}`;
}

/** Address of the Markdown twin of a page. */
export function twinUrl(url: string): string {
  return `${url}index.md`;
}
