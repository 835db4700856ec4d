import type { Audience } from '../../schema/field.ts';
import type { Change, Subject, SubjectKind, Whom } from '../change.ts';
import { answers } from './compared.ts';
import type { Compared } from './compared.ts';
import { pairDocuments } from './document-pairs.ts';
import type { Document } from './document-pairs.ts';
import { newChange } from './new-change.ts';
import { everybody, outside } from './whom.ts';

/** Documents of one kind, and how they are compared. */
export interface DocumentKind<Kind extends Document> {
  readonly kind: SubjectKind;
  readonly all: readonly [before: readonly Kind[], after: readonly Kind[]];
  /** What one says, to know it by when its file has another name. */
  readonly textOf: (document: Kind) => string | undefined;
  readonly whomOf: (document: Kind) => readonly Whom[];
  /** What one says in a sentence: told of what is new or gone. */
  readonly aboutOf: (document: Kind) => string | undefined;
  readonly audienceOf: (document: Kind) => Audience;
  /** How many links of other pages lead there. */
  readonly linksTo?: (document: Kind) => number;
  /** The changes of one that is still there. */
  readonly changesIn: (before: Kind, after: Kind, subject: Subject) => readonly Change[];
}

/** What became of documents: new, gone, with another address, and what is other in those that stayed. */
export function changesInDocuments<Kind extends Document>(of: DocumentKind<Kind>, both: Compared): Change[] {
  const [before, after] = of.all;
  const { pairs, gone, added } = pairDocuments(before, after, both.after, of.textOf);
  return [
    ...pairs.flatMap((pair) => {
      const subject = subjectOf(of.kind, pair.after, pair.before);
      const whom = [...of.whomOf(pair.after), ...of.whomOf(pair.before)];
      return [
        ...movedDocument(pair.before, pair.after, subject, whom, both),
        ...of.changesIn(pair.before, pair.after, subject),
      ];
    }),
    ...added.map((document) => newDocument(document, of, both)),
    ...gone.map((document) => goneDocument(document, of, both)),
  ];
}

/** What a change is in, from the document after it; of one whose file had another name, with the former. */
export function subjectOf(kind: SubjectKind, { title, path, url }: Document, before?: Document): Subject {
  const former = before === undefined || before.path === path ? {} : { formerPath: before.path };
  return { kind, title, path, url, ...former };
}

/** Where everything is public unless it says otherwise, nobody has to be told that something new is. */
function newDocument<Kind extends Document>(document: Kind, of: DocumentKind<Kind>, { after }: Compared): Change {
  const open =
    of.audienceOf(document) === 'public' && after.config.audience !== 'public' && after.edition === 'internal';
  return newChange(subjectOf(of.kind, document), [...of.whomOf(document), ...(open ? [outside] : [])], {
    part: 'whole',
    sort: 'new',
    after: of.aboutOf(document) || undefined,
    weight: open ? 'heavy' : 'plain',
    note: open ? 'Everybody outside can read it.' : '',
  });
}

function goneDocument<Kind extends Document>(document: Kind, of: DocumentKind<Kind>, { after }: Compared): Change {
  const leads = answers(after, document.url);
  const links = of.linksTo?.(document) ?? 0;
  const from = links === 0 ? '' : links === 1 ? ' One page linked to it.' : ` ${links} pages linked to it.`;
  return newChange(subjectOf(of.kind, document), of.whomOf(document), {
    part: 'whole',
    sort: 'gone',
    before: of.aboutOf(document) || undefined,
    weight: leads ? 'heavy' : 'loud',
    note: leads ? 'Its address leads somewhere else now.' : `Links to ${document.url} break.${from}`,
  });
}

function movedDocument(
  before: Document,
  after: Document,
  subject: Subject,
  whom: readonly Whom[],
  both: Compared,
): Change[] {
  if (before.url === after.url) {
    if (before.path === after.path) return [];
    const paths = { before: before.path, after: after.path, note: 'Its address is the same.' };
    return [newChange(subject, [], { part: 'whole', sort: 'moved', weight: 'light', ...paths })];
  }
  const leads = answers(both.after, before.url);
  const addresses = { before: before.url, after: after.url };
  const note = leads
    ? 'The old address leads on.'
    : `Links to ${before.url} break. With "aliases: ${before.url}" they would not.`;
  return [
    newChange(subject, [...whom, ...(leads ? [] : [everybody])], {
      part: 'whole',
      sort: 'moved',
      ...addresses,
      weight: leads ? 'plain' : 'loud',
      note,
    }),
  ];
}
