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
  ladder: {
    title: 'name heading label',
    description: 'summary desc excerpt about',
    owner: 'owners maintainer maintainers team teams responsible contact dri',
    audience: 'visibility access',
    status: 'state lifecycle',
    areas: 'themes competencies categories pillars dimensions subjects skills',
    'areas-from': 'extends inherits inherit shareswith sharedareas areasof',
    tracks: 'paths rails families branches streams',
    levels: 'columns rungs grades steps stages',
    aliases: 'alias redirectfrom redirects redirect oldpath oldpaths oldurl oldurls',
  },
  level: {
    title: 'name heading role jobtitle position',
    code: 'grade sign short abbreviation band',
    rank: 'level order weight step height number sidebarposition navorder',
    summary: 'description desc excerpt about',
    scope: 'reach impact sphere influence',
    owner: 'owners contact ask team maintainer responsible',
    audience: 'visibility access',
    aliases: 'alias redirectfrom redirects redirect oldpath oldpaths oldurl oldurls',
  },
  checklist: {
    title: 'name heading label',
    description: 'summary desc excerpt about',
    kind: 'type category purpose for',
    owner: 'owners maintainer maintainers team teams responsible contact dri',
    status: 'state lifecycle',
    audience: 'visibility access',
    roles: 'people who persons participants actors',
    questions: 'asks conditions options answers',
    includes: 'include extends inherits imports uses from parent base',
    success: 'measures goals outcomes metrics successmeasures',
    days: 'calendar counts count',
    aliases: 'alias redirectfrom redirects redirect oldpath oldpaths oldurl oldurls',
  },
  template: {
    title: 'name heading label',
    description: 'summary desc excerpt about',
    when: 'use usage whentouse purpose for',
    owner: 'owners maintainer maintainers team teams responsible contact dri',
    audience: 'visibility access',
    status: 'state lifecycle',
    order: 'navorder weight sidebarposition position sort sortorder rank',
    creates: 'create folder output target destination path saveto savein',
    fields: 'variables inputs placeholders questions prompts form values parameters',
    'front-matter': 'frontmatter matter metadata yaml header head',
    'optional-sections': 'optional optionals optionalsection',
    aliases: 'alias redirectfrom redirects redirect oldpath oldpaths oldurl oldurls',
  },
  fields: {
    name: 'id key variable',
    label: 'title question ask prompt text',
    type: 'kind input format',
    options: 'choices values answers enum',
    required: 'mandatory must',
    help: 'hint description note placeholder',
    example: 'eg sample',
    default: 'initial preset value',
  },
  creates: {
    folder: 'path dir directory in',
    file: 'filename name pattern',
    title: 'label plural many',
    one: 'singular',
  },
  record: {
    title: 'name heading label subject',
    summary: 'description desc excerpt abstract tldr overview',
    status: 'state lifecycle phase',
    date: 'day on incidentdate dateofincident happened decided decidedon',
    owner: 'owners team teams responsible contact dri lead deciders decisionmakers',
    audience: 'visibility access',
    template: 'madefrom basedon',
    severity: 'sev priority level impact criticality',
    started: 'start starttime startedat began begin beginning incidentstart occurred from',
    detected: 'detectedat detectiontime noticed noticedat discovered',
    mitigated: 'mitigatedat mitigationtime contained stabilised stabilized',
    resolved: 'resolvedat resolutiontime end ended endtime endedat fixed fixedat closed over incidentend until',
    zone: 'timezone tz',
    services: 'service systems system components component affected affectedservices products product',
    factors: 'causes cause rootcause rootcauses contributingfactors factor',
    lessons: 'lesson learnings lessonslearned takeaways learned',
    changes: 'changed change changedpages',
    replaces: 'supersedes obsoletes amends',
    aliases: 'alias redirectfrom redirects redirect oldpath oldpaths oldurl oldurls',
  },
  changes: {
    page: 'link url href path to',
    what: 'description text note change summary',
  },
  questions: {
    id: 'key name slug',
    ask: 'question text title label prompt',
    options: 'answers choices values',
    help: 'hint description note',
  },
  success: {
    measure: 'title name text goal outcome what',
    by: 'when due deadline day until',
    how: 'evidence proof check',
    talk: 'conversation discuss question ask',
  },
  framework: {
    name: 'title',
    summary: 'description desc about',
    owner: 'owners maintainer team contact',
    audience: 'visibility access',
    status: 'state lifecycle',
    levels: 'columns rungs grades steps stages',
    tracks: 'paths rails families branches streams',
    areas: 'categories pillars dimensions subjects skills domains',
    expectations: 'skills requirements behaviours behaviors criteria items',
  },
  areas: { id: 'key slug code', name: 'title label', summary: 'description desc' },
  themes: { id: 'key slug code', name: 'title label', summary: 'description desc' },
  tracks: {
    id: 'key slug folder path',
    name: 'title label',
    summary: 'description desc',
    from: 'forksfrom forkfrom after parent start startsat',
    signs: 'signals indicators hints reasons',
  },
  levels: {
    id: 'key slug',
    name: 'title label',
    code: 'grade sign short abbreviation band',
    rank: 'level order step height number',
    track: 'path branch family rail',
    summary: 'description desc about',
    scope: 'reach impact influence',
  },
  expectations: {
    id: 'key slug',
    level: 'grade rung role',
    area: 'category domain pillar subject dimension competency',
    text: 'description name title expectation statement',
    examples: 'example eg evidence',
    supportingUrls: 'urls links url link references',
  },
  competencies: {
    id: 'key slug',
    level: 'grade rung role',
    area: 'category domain pillar subject dimension',
    text: 'description name title expectation statement',
    examples: 'example eg evidence',
    supportingUrls: 'urls links url link references',
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
    checks: 'rules lint linting check severity',
  },
  repository: {
    url: 'href address link',
    branch: 'ref defaultbranch',
    folder: 'path dir directory root',
    forge: 'type host provider',
  },
};

/** Keys of Markdown files whose value has to be said in another way. */
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

/** Keys of Markdown files that need no counterpart, and why. */
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

/** Kinds whose files are read as Markdown, like those of other tools. */
const written: ReadonlySet<string> = new Set(['page', 'ladder', 'level', 'checklist', 'template', 'record']);

/** Our key for a key of another tool. */
export function ourKeyFor(group: string, key: string): string | undefined {
  return sameAsByName.get(group)?.get(plainly(key));
}

/** Our line for a key of another tool that a Markdown file says differently here. */
export function ourLineFor(group: string, key: string, value: string): string | undefined {
  const line = written.has(group) ? rewrittenByName.get(plainly(key))?.(value) : undefined;
  // A level has neither a status nor a review of its own: its ladder has them. Nobody reviews what was.
  if (group === 'record' && line?.startsWith('review:') === true) return undefined;
  return group === 'level' && line?.startsWith('audience:') !== true ? undefined : line;
}

/** Why a key of another tool is not needed here. */
export function needlessness(group: string, key: string): string | undefined {
  return written.has(group) ? needlessByName.get(plainly(key)) : undefined;
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
