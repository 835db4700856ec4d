/** Many pages that are alike, so that there is more than one page of results. */
const runbooks = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    `pages/operations/runbooks/pump-${at + 1}.md`,
    `# Runbook of pump ${at + 1}\n\nHow the pump is restarted when its queue is full.\n`,
  ]),
);

/** A small handbook with something to find in every way there is. */
export const reading: Readonly<Record<string, string>> = {
  'handbook.yaml': 'name: Quay handbook\nurl: https://example.org/quay/\n',
  'teams/people.yaml':
    'name: People team\nchannel: "#people"\nlink: https://chat.example.org/people\nlead: Head of people\n',
  'teams/platform.yaml': 'name: Platform team\n',
  'glossary.yaml': [
    '- term: Paid time off',
    '  meaning: Days on which you are paid and do not work.',
    '  also-known-as: [PTO, holiday]',
    '- term: Drydock',
    '  meaning: The environment where a release is tried.',
    '',
  ].join('\n'),
  'pages/index.md': '# Welcome aboard\n\nEverything we wrote down.\n',
  'pages/people/long.md': [
    '---',
    'review: { every: 6 months, last: 2026-01-10 }',
    '---',
    '',
    '# A long page',
    '',
    ...['One', 'Two', 'Three', 'Four', 'Five'].flatMap((title, at) => [
      `## ${title}`,
      '',
      // The first sections fill more than a window; the last ones are a line each.
      ...Array.from({ length: at < 3 ? 40 : 1 }, () => 'Some words to scroll by.\n'),
    ]),
  ].join('\n'),
  'pages/people/index.md': '---\nowner: people\n---\n\n# People\n\nHow we work together.\n',
  'pages/people/leave.md': [
    '# Time away',
    '',
    'You have thirty days of paid time off in a year.',
    '',
    '## Asking for it',
    '',
    'Ask for paid time off two weeks before. Your lead answers within three days.',
    '',
    '## Carrying it over',
    '',
    'Five days of paid time off may be taken in the next year.',
    '',
  ].join('\n'),
  'pages/people/laptop.md': [
    '# Laptop and accounts',
    '',
    'Order the laptop before the first day. A `<script>` tag & other <b>markup</b> stay text.',
    '',
    '```sh',
    'make laptop',
    'make accounts',
    '```',
    '',
  ].join('\n'),
  'pages/people/old.md':
    '---\nstatus: deprecated\nreplacement: leave.md\nreview: { every: 1 month, last: 2026-01-10, by: the people team }\ntags: [career]\n---\n# An-extraordinarily-long-title-without-a-place-to-break-it-anywhere-at-all\n\nText.\n',
  'pages/operations/index.md': '---\nowner: platform\n---\n\n# Operations\n\nHow we keep things running.\n',
  'pages/operations/deploy.md': [
    '# Deploying with C++ and CI/CD',
    '',
    'The deployment starts from the main branch. It is built in C++ and C#.',
    '',
    '## Before a deployment',
    '',
    'Say so in the channel.',
    '',
    '## After a deployment',
    '',
    'Watch the laptop periscope.',
    '',
  ].join('\n'),
  ...runbooks,
};
