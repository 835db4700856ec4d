const level = (rank: number, title: string, ...expectations: string[]): string =>
  [
    `---\nrank: ${rank}\n---\n# ${title}\n\n## Craft\n`,
    ...expectations.map((text) => `- ${text}`),
    '\n### For example\n\n- Once.\n',
  ].join('\n');

/** An internal ladder of two levels for pages to show, by path. */
export const kites: Readonly<Record<string, string>> = {
  'ladders/kites/ladder.md': '---\nareas: [Craft]\naudience: internal\n---\n# Kite ladder\n',
  'ladders/kites/trunk/flyer.md': level(1, 'Flyer', 'Flies kites.', 'Mends a torn sail in an hour.'),
  'ladders/kites/trunk/builder.md': level(2, 'Builder', 'Flies kites.', 'Designs a kite that others build.'),
};
