import type { Change, Subject } from '../change.ts';
import type { Page } from '../handbook.ts';
import { changesInText } from './body.ts';
import type { Compared } from './compared.ts';
import { changesInDocuments } from './documents.ts';
import { changesInFacts, changesInStanding } from './page-facts.ts';
import { readersOf, sentTo } from './whom.ts';

/** What became of the pages. */
export function changesInPages(both: Compared): Change[] {
  return changesInDocuments<Page>(
    {
      kind: 'page',
      all: [both.before.pages, both.after.pages],
      textOf: ({ file }) => file.text.slice(file.bodyStart),
      whomOf: (page) => [readersOf(page), ...sentTo(page)],
      aboutOf: ({ description }) => description,
      audienceOf: ({ audience }) => audience,
      linksTo: ({ backlinks }) => backlinks.length,
      changesIn: (before, after, subject) => changesInPage(before, after, subject, both),
    },
    both,
  );
}

function changesInPage(before: Page, after: Page, subject: Subject, { names }: Compared): Change[] {
  const whom = [readersOf(after), ...sentTo(after)];
  return [
    ...changesInStanding(before, after, subject, whom),
    ...(before.file.text === after.file.text ? [] : changesInFacts(before, after, subject, whom, names)),
    ...changesInText({ before, after, subject, whom, names }),
  ];
}
