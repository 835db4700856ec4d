interface TrackOf {
  readonly ranks: readonly number[];
  readonly from?: string;
  readonly signs?: boolean;
}

/** A ladder of levels that are called after their track and rank, such as "Craft 3". */
function ladder(id: string, title: string, tracks: Readonly<Record<string, TrackOf>>, more = ''): [string, string][] {
  const declared = Object.entries(tracks).map(([name, { from, signs = false }]) =>
    [
      `  - id: ${name.toLowerCase()}`,
      `    name: ${name}`,
      '    summary: What somebody on this track answers for, in one sentence of usual length.',
      ...(from === undefined ? [] : [`    from: ${from}`]),
      ...(signs ? ['    signs:', `      - You like the work of ${name}.`, '      - It is what you talk about.'] : []),
    ].join('\n'),
  );
  const levels = Object.entries(tracks).flatMap(([name, { ranks }]) =>
    ranks.map((rank): [string, string] => [
      `ladders/${id}/${name.toLowerCase()}/${name.toLowerCase()}-${rank}.md`,
      [
        `---\nrank: ${rank}\ncode: ${name[0] ?? ''}${rank}`,
        'summary: Solves problems that cross the borders of teams, and leaves those teams able to go on alone.',
        `---\n# ${name} ${rank}\n\n## Quality\n\n- Writes the tests of ${name} before the code.\n`,
      ].join('\n'),
    ]),
  );
  const front = `---\ndescription: What is expected here.\nareas: [Quality]\n${more}tracks:\n${declared.join('\n')}\n---\n`;
  return [[`ladders/${id}/ladder.md`, `${front}# ${title}\n\nTalk about it.\n`], ...levels];
}

const eight = [1, 2, 3, 4, 5, 6, 7, 8];
/** Ladders of every shape that a picture of one may have, and a page with parts of them. */
export const pictured: Readonly<Record<string, string>> = Object.fromEntries([
  ...ladder('forked', 'Forked ladder', {
    Trunk: { ranks: [1, 2, 3] },
    Craft: { ranks: [4, 5, 6, 7], from: 'trunk-3', signs: true },
    People: { ranks: [4, 5, 6, 7], from: 'trunk-3', signs: true },
  }),
  ...ladder(
    'wide',
    'Wide ladder',
    { Alpha: { ranks: eight }, Beta: { ranks: eight }, Gamma: { ranks: eight }, Delta: { ranks: eight } },
    'status: draft\n',
  ),
  ...ladder('single', 'An-extraordinarily-long-title-without-a-place-to-break', { Only: { ranks: [1] } }),
  [
    'pages/growing.mdx',
    '# Growing\n\n<Rails ladder="forked" />\n\n<Level of="forked/trunk-3" />\n\n<Comparison from="forked/trunk-3" to="forked/craft-4" />\n',
  ],
]);
