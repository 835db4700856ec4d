import { createServer } from 'node:http';
import { siteAt } from '../../src/cli/preview.ts';
import { Folder, handrail } from '../run-handrail.ts';

/** Many pages that are alike, so that there is more than one page of results. */
const runbooks = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    `pages/operations/runbooks/service-${at + 1}.md`,
    `# Runbook of service ${at + 1}\n\nHow the service is restarted when its queue is full.\n`,
  ]),
);

/** A small handbook with something to find in every way there is. */
const content: Readonly<Record<string, string>> = {
  'handbook.yaml': 'name: Quay handbook\nurl: https://example.org/quay/\n',
  'teams/people.yaml': 'name: People team\n',
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
    'Watch the laptop dashboard.',
    '',
  ].join('\n'),
  ...runbooks,
};

/** A built site that is served, for as long as it is needed. */
export interface ServedSite {
  /** Address of its home page, with `/` at the end. */
  readonly home: string;
  readonly stop: () => void;
}

/**
 * Builds the small handbook, under a base path, and serves it.
 *
 * @param files more content, or other content at the same paths
 * @throws with what the build printed when it fails
 */
export async function serveSearchSite(files: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  const folder = new Folder({ ...prefixed(content), ...prefixed(files) });
  const folders = ['--content', folder.at('content'), '--out', folder.at('site')];
  const { status, stderr, stdout } = await handrail('build', ...folders);
  if (status !== 0) throw new Error(`The site could not be built:\n${stderr}${stdout}`);
  const server = createServer(siteAt(folder.at('site'), '/quay/'));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
    folder[Symbol.dispose]();
  };
  return { home: `http://127.0.0.1:${port}/quay/`, stop };
}

function prefixed(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
}
