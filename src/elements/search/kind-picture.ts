/** One small drawing for each kind of thing, on the grid of `icon`. */
const pictures: Readonly<Record<string, string>> = {
  page: 'M6 2.5h8l4 4v15H6zM14 2.5v4h4',
  ladder: 'M7.5 2v20M16.5 2v20M7.5 7h9M7.5 12h9M7.5 17h9',
  checklist: 'm3 6.5 2 2 3.5-3.5M3 16.5l2 2 3.5-3.5M12.5 7H21M12.5 17H21',
  template: 'M5 2.5h14v19H5zM9 7.5h6M9 12h6M9 16.5h3',
  record: 'M2 13h4.5l3-8.5 4.5 15 3-6.5h5',
  team: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  term: 'M2.5 18.5 7 5h1l4.5 13.5M4 14h7M15.5 10.5h6l-6 8h6',
};

const others = new Map([
  ['action', 'record'],
  ['expectation', 'ladder'],
  ['glossary', 'term'],
  ['ladder-in-one-file', 'ladder'],
  ['level', 'ladder'],
  ['post-mortem', 'record'],
  ['postmortem', 'record'],
  ['task', 'checklist'],
]);

/** The name by which a kind is drawn and coloured, from the words readers are told: "Post-mortem" is a record. */
export function kindSlug(kind: string): string {
  const slug = kind.toLowerCase().replace(/\s+/g, '-');
  const known = others.get(slug) ?? slug;
  return Object.hasOwn(pictures, known) ? known : 'page';
}

/** What an SVG path draws for a kind. */
export function kindPicture(slug: string): string {
  return pictures[slug] ?? '';
}
