import type { Change, Subject } from '../change.ts';
import type { Page } from '../handbook.ts';
import { changesInText } from './body.ts';
import { answers } from './compared.ts';
import type { Compared } from './compared.ts';
import { pairDocuments } from './document-pairs.ts';
import { newChange } from './new-change.ts';
import { changesInFacts, changesInStanding } from './page-facts.ts';
import { everybody, outside, readersOf, sentTo } from './whom.ts';

/** What became of the pages. */
export function changesInPages(both: Compared): Change[] {
  const { before, after } = both;
  const { pairs, gone, added } = pairDocuments(before.pages, after.pages, after, ({ file }) =>
    file.text.slice(file.bodyStart),
  );
  return [
    ...pairs.flatMap((pair) => [
      ...(pair.moved ? moved(pair.before, pair.after, both) : []),
      ...changesInPage(pair.before, pair.after, both),
    ]),
    ...added.map(newPage),
    ...gone.map((page) => gonePage(page, both)),
  ];
}

function subjectOf({ title, path, url }: Page, before?: Page): Subject {
  const former = before === undefined || before.path === path ? {} : { formerPath: before.path };
  return { kind: 'page', title, path, url, ...former };
}

/** The changes of a page that is still there. */
function changesInPage(before: Page, after: Page, { names }: Compared): Change[] {
  const subject = subjectOf(after, before);
  const whom = [readersOf(after), ...sentTo(after)];
  return [
    ...changesInStanding(before, after, subject, whom),
    ...(before.file.text === after.file.text ? [] : changesInFacts(before, after, subject, whom, names)),
    ...changesInText({ before, after, subject, whom, names }),
  ];
}

function newPage(page: Page): Change {
  const open = page.audience === 'public';
  return newChange(subjectOf(page), [readersOf(page), ...(open ? [outside] : [])], {
    part: 'whole',
    sort: 'new',
    after: page.description,
    note: open ? 'It is public.' : '',
  });
}

function gonePage(page: Page, { after }: Compared): Change {
  const leads = answers(after, page.url);
  const links = page.backlinks.length;
  const from = links === 0 ? '' : links === 1 ? ' One page linked to it.' : ` ${links} pages linked to it.`;
  return newChange(subjectOf(page), [readersOf(page), ...sentTo(page)], {
    part: 'whole',
    sort: 'gone',
    before: page.description,
    weight: leads ? 'heavy' : 'loud',
    note: leads ? 'Its address leads elsewhere now.' : `Links to ${page.url} break.${from}`,
  });
}

/** A page that has another address now. */
function moved(before: Page, after: Page, both: Compared): Change[] {
  const subject = subjectOf(after, before);
  if (before.url === after.url) {
    return [
      newChange(subject, [], {
        part: 'whole',
        sort: 'moved',
        before: before.path,
        after: after.path,
        weight: 'light',
        note: 'Its address is the same.',
      }),
    ];
  }
  const leads = both.after.aliases.has(before.url) || answers(both.after, before.url);
  const addresses = { before: before.url, after: after.url };
  const note = leads
    ? 'The old address leads there.'
    : `Links to ${before.url} break: its front matter lacks "aliases: ${before.url}".`;
  const whom = [readersOf(after), readersOf(before), ...(leads ? [] : [everybody])];
  return [
    newChange(subject, whom, { part: 'whole', sort: 'moved', ...addresses, weight: leads ? 'plain' : 'loud', note }),
  ];
}
