import { plainly } from './nearest.ts';

/**
 * What other tools (Jekyll, Hugo, Docusaurus, MkDocs, GitBook, Backstage, the documentation template of GOV.UK, note
 * vaults) call the keys of Handrail, by kind and by our key. Names are without case, hyphens and underscores.
 */
const sameAs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  page: {
    title: 'sidebarlabel navtitle linktitle heading name pagetitle',
    description: 'summary desc excerpt abstract subtitle lede',
    owner: 'owners ownerslack ownedby maintainedby maintainer maintainers team teams responsible contact dri',
    order: 'navorder weight sidebarposition position sort sortorder navposition rank',
    status: 'state lifecycle',
    replacement: 'supersededby replacedby redirectto',
    audience: 'visibility access',
    tags: 'keywords categories category topics labels',
    aliases: 'alias redirectfrom redirects redirect oldpath oldpaths oldurl oldurls formerpaths',
  },
  review: {
    every: 'interval period cycle in frequency',
    last: 'reviewed date on lastreviewed lastreviewedon',
    by: 'who reviewer reviewedby',
    checked: 'what notes scope',
  },
  team: {
    name: 'title team',
    description: 'about summary purpose mission',
    channel: 'slack slackchannel chat email mail contact',
    link: 'url href channelurl slackurl',
    lead: 'manager leader owner',
    members: 'people roles',
  },
  glossary: {
    term: 'name word title',
    meaning: 'definition description means explanation',
    'also-known-as': 'synonyms aliases alias aka abbreviation',
    page: 'link url see more href',
  },
  config: {
    name: 'title sitename sitetitle',
    description: 'summary sitedescription tagline',
    url: 'siteurl baseurl site base',
    language: 'lang locale',
    repository: 'repo repourl edituri editurl github gitlab',
    order: 'nav navigation sections sidebar',
    accent: 'color colour theme primarycolor',
    logo: 'icon favicon',
    audience: 'visibility access',
  },
  repository: {
    url: 'href address link',
    branch: 'ref defaultbranch',
    folder: 'path dir directory root',
    forge: 'type host provider',
  },
};

/** Keys of pages whose value has to be said in another way. */
const rewritten: readonly (readonly [names: string, line: (value: string) => string])[] = [
  ['lastreviewedon lastreviewed lastreview reviewed reviewedon verified lastverified', (day) => reviewed('last', day)],
  ['reviewin reviewevery reviewinterval reviewcycle reviewperiod', (interval) => reviewed('every', interval)],
  ['draft unlisted hidden', (value) => `status: ${isNo(value) ? 'active' : 'draft'}`],
  ['published publish', (value) => `status: ${isNo(value) ? 'draft' : 'active'}`],
  ['archived archive', (value) => `status: ${isNo(value) ? 'active' : 'archived'}`],
  ['deprecated outdated obsolete', (value) => `status: ${isNo(value) ? 'active' : 'deprecated'}`],
  ['public', (value) => `audience: ${isNo(value) ? 'internal' : 'public'}`],
  ['private internal', (value) => `audience: ${isNo(value) ? 'public' : 'internal'}`],
];

/** Keys of pages that need no counterpart, and why. */
const needless: readonly (readonly [names: string, advice: string])[] = [
  [
    'date updated created modified lastmod lastupdated lastmodified publishdate pubdate',
    'Take the line out: the day of the last change comes from git.',
  ],
  ['author authors creator', 'Take the line out: git knows who wrote it, and `owner` says who answers for it now.'],
  [
    'permalink slug url path id',
    'Take the line out: the address follows from the path of the file. An address that is in use can be kept: `aliases: /old/address/`.',
  ],
  [
    'layout template toc hidetoc tableofcontents hidetableofcontents sidebar hidesidebar hidetitle cover hero class style',
    'Take the line out: every page is laid out alike.',
  ],
  [
    'reviewby nextreview reviewdue expires expirydate',
    'Write when it was confirmed and how long that holds: `review: { last: 2026-05-31, every: 6 months }`.',
  ],
];

const sameAsByName = new Map(
  Object.entries(sameAs).map(([group, keys]) => [
    group,
    byName(Object.entries(keys).map(([ours, theirs]) => [theirs, ours] as const)),
  ]),
);
const rewrittenByName = byName(rewritten);
const needlessByName = byName(needless);

/** Our key for a key of another tool. */
export function ourKeyFor(group: string, key: string): string | undefined {
  return sameAsByName.get(group)?.get(plainly(key));
}

/** Our line for a key of another tool that a page says differently here. */
export function ourLineFor(group: string, key: string, value: string): string | undefined {
  return group === 'page' ? rewrittenByName.get(plainly(key))?.(value) : undefined;
}

/** Why a key of another tool is not needed here. */
export function needlessness(group: string, key: string): string | undefined {
  return group === 'page' ? needlessByName.get(plainly(key)) : undefined;
}

/** Rows whose first cell holds several names, as a map by name. */
function byName<Value>(rows: readonly (readonly [names: string, value: Value])[]): Map<string, Value> {
  return new Map(rows.flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)));
}

function reviewed(key: 'last' | 'every', value: string): string {
  const example = key === 'last' ? '2026-05-31' : '6 months';
  return `review: { ${key}: ${value === '' ? example : value} }`;
}

function isNo(value: string): boolean {
  return /^(false|no|off|0)$/i.test(value);
}
