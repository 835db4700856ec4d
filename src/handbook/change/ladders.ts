import type { Change, Subject, Whom } from '../change.ts';
import { compareLevels } from '../comparison.ts';
import type { Difference } from '../comparison.ts';
import { expectationsOf } from '../ladder.ts';
import type { Expectation, Ladder, Level, Phrasing } from '../ladder.ts';
import { changesInText } from './body.ts';
import type { Compared } from './compared.ts';
import { changesInDocuments } from './documents.ts';
import { factChange, newChange, rewording } from './new-change.ts';
import { changesInStanding } from './page-facts.ts';
import { changesInWords } from './said-words.ts';
import { peopleAt, peopleOn } from './whom.ts';

/** What became of the ladders and of their levels. */
export function changesInLadders(both: Compared): Change[] {
  const { before, after } = both;
  return changesInDocuments<Ladder>(
    {
      kind: 'ladder',
      all: [before.ladders, after.ladders],
      textOf: (ladder) =>
        ladder.levels
          .flatMap(expectationsOf)
          .map(({ text }) => text)
          .join('\n'),
      whomOf: (ladder) => [peopleOn(ladder)],
      aboutOf: ({ description }) => description,
      audienceOf: ({ audience }) => audience,
      changesIn: (one, other, subject) => changesInLadder(one, other, subject, both),
    },
    both,
  );
}

function changesInLadder(before: Ladder, after: Ladder, subject: Subject, both: Compared): Change[] {
  const whom = [peopleOn(after)];
  const { names } = both;
  return [
    ...changesInStanding(before, after, subject, whom),
    ...worded('title', before.title, after.title, subject, whom, names),
    ...areaChanges(before, after, subject, whom, names),
    ...trackChanges(before, after, subject, whom, names),
    ...textChanges(before, after, subject, whom, names),
    ...changesInDocuments<Level>(
      {
        kind: 'level',
        all: [before.levels, after.levels],
        textOf: (level) => [level.title, ...expectationsOf(level).map(({ text }) => text)].join('\n'),
        whomOf: (level) => [peopleAt(level, level.url.startsWith(after.url) ? after : before)],
        aboutOf: ({ summary }) => summary,
        audienceOf: () => 'internal',
        changesIn: (one, other, level) => changesInLevel(one, other, level, after, both),
      },
      both,
    ),
  ];
}

/** The text of a ladder around its levels, where it has one of its own. */
function textChanges(
  before: Ladder,
  after: Ladder,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  const [one, other] = [before.written, after.written];
  if (one === undefined || other === undefined)
    return worded('description', before.description, after.description, subject, whom, names);
  const spans = ({ levels, written }: Ladder) => levels.filter((level) => level.written === written).flatMap(spansOf);
  return changesInText({ before: one, after: other, subject, whom, names, except: [spans(before), spans(after)] });
}

function areaChanges(
  before: Ladder,
  after: Ladder,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  const old = new Map(before.areas.map((area) => [area.id, area]));
  const now = new Set(after.areas.map(({ id }) => id));
  return [
    ...after.areas.flatMap((area) => {
      const was = old.get(area.id);
      if (was === undefined) return [newChange(subject, whom, { part: 'area', sort: 'new', after: area.name })];
      return [
        ...factChange(subject, whom, 'name', [was.name, area.name], { part: 'area' }),
        ...worded('summary', was.summary ?? '', area.summary ?? '', subject, whom, names, area.name),
      ];
    }),
    ...before.areas
      .filter(({ id }) => !now.has(id))
      .map(({ name }) => newChange(subject, whom, { part: 'area', sort: 'gone', before: name, weight: 'heavy' })),
  ];
}

function trackChanges(
  before: Ladder,
  after: Ladder,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  const old = new Map(before.tracks.map((track) => [track.id, track]));
  const now = new Set(after.tracks.map(({ id }) => id));
  return [
    ...after.tracks.flatMap((track) => {
      const was = old.get(track.id);
      if (was === undefined)
        return [newChange(subject, whom, { part: 'track', sort: 'new', after: track.name, weight: 'heavy' })];
      const about = track.name;
      const from = [was.from?.title, track.from?.title] as const;
      return [
        ...factChange(subject, whom, 'name', [was.name, track.name], { part: 'track' }),
        ...worded('summary', was.summary ?? '', track.summary ?? '', subject, whom, names, about),
        ...factChange(subject, whom, 'forks from', from, { about, weight: 'heavy' }),
        ...worded('signs', was.signs.join(' '), track.signs.join(' '), subject, whom, names, about),
      ];
    }),
    ...before.tracks
      .filter(({ id }) => !now.has(id))
      .map(({ name }) => newChange(subject, whom, { part: 'track', sort: 'gone', before: name, weight: 'heavy' })),
  ];
}

function changesInLevel(before: Level, after: Level, subject: Subject, ladder: Ladder, { names }: Compared): Change[] {
  const whom = [peopleAt(after, ladder)];
  const heavy = { weight: 'heavy' } as const;
  const titles = (levels: readonly Level[]): string | undefined =>
    levels.map(({ title }) => title).join(', ') || undefined;
  const parity = [titles(before.parity), titles(after.parity)] as const;
  return [
    ...factChange(subject, whom, 'title', [before.title, after.title]),
    ...factChange(subject, whom, 'code', [before.code, after.code]),
    ...factChange(subject, whom, 'rank', [String(before.rank), String(after.rank)], heavy),
    // A track that only goes by another name now is told of with its ladder.
    ...(before.track.id === after.track.id
      ? []
      : factChange(subject, whom, 'track', [before.track.name, after.track.name], heavy)),
    ...(parity[0] === parity[1] || before.parity.length !== after.parity.length || before.rank !== after.rank
      ? factChange(subject, whom, 'counts the same as', parity, heavy)
      : []),
    ...compareLevels(before, after).flatMap(({ area, differences }) =>
      differences.flatMap((difference) => expectationChange(difference, area.name, subject, whom, names)),
    ),
    ...levelText(before, after, subject, whom, names),
  ];
}

function expectationChange(
  difference: Difference<Expectation>,
  place: string,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  const part = 'expectation';
  if (difference.type === 'new') {
    const said = { part, sort: 'new', place, after: difference.after.text, weight: 'heavy' } as const;
    return [newChange(subject, whom, said), ...examples(undefined, difference.after, place, subject, whom, names)];
  }
  if (difference.type === 'gone') {
    const said = { part, sort: 'gone', place, before: difference.before.text, weight: 'heavy' } as const;
    return [newChange(subject, whom, said), ...examples(difference.before, undefined, place, subject, whom, names)];
  }
  const { before, after, movedFrom } = difference;
  const moved = movedFrom === undefined ? '' : `It stood under ${movedFrom.name}.`;
  const words = { part, place, before: before.text, after: after.text, note: moved } as const;
  const changes = examples(before, after, place, subject, whom, names);
  if (before.text !== after.text) return [rewording(subject, whom, names, words), ...changes];
  return moved === '' ? changes : [newChange(subject, whom, { ...words, sort: 'moved' }), ...changes];
}

/** What is an example of an expectation, or said of it: it explains, and binds nobody. */
function examples(
  before: Expectation | undefined,
  after: Expectation | undefined,
  place: string,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  return worded('example', joined(before?.examples), joined(after?.examples), subject, whom, names, place);
}

function joined(phrasings: readonly Phrasing[] = []): string {
  return phrasings.map(({ text }) => text).join(' ');
}

/** What a level says besides its expectations: in its own text, or in the fields of a data file. */
function levelText(
  before: Level,
  after: Level,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
): Change[] {
  const changes: Change[] = [];
  for (const fact of ['summary', 'scope'] as const) {
    if (isField(before, fact) || isField(after, fact)) {
      changes.push(...worded(fact, before[fact] ?? '', after[fact] ?? '', subject, whom, names));
    }
  }
  const [one, other] = [before.written, after.written];
  if (
    one !== undefined &&
    other !== undefined &&
    one.path === before.path &&
    other.path === after.path &&
    hasOwnFile(before) &&
    hasOwnFile(after)
  ) {
    const areas = new Set([...before.areas, ...after.areas].map(({ area }) => area.name));
    const isArea = (words: string | undefined): boolean => words !== undefined && areas.has(words);
    const except = [spansOf(before), spansOf(after)] as const;
    changes.push(
      ...changesInText({ before: one, after: other, subject, whom, names, except }).filter(
        // An area is there as long as something is expected in it.
        (change) => change.part !== 'heading' || !(isArea(change.before) || isArea(change.after)),
      ),
    );
  }
  return changes;
}

/** Whether a level says something in a field of front matter or data, and not in the text that is compared as such. */
function isField({ written }: Level, fact: string): boolean {
  return written === undefined || Reflect.has(Object(written.file.frontMatter.value), fact);
}

/** Whether its Markdown is its alone. */
function hasOwnFile(level: Level): boolean {
  return !level.track.levels.some((other) => other !== level && other.written === level.written);
}

/** Where the expectations of a level stand in its Markdown, with their examples. */
function spansOf(level: Level): (readonly [number, number])[] {
  return expectationsOf(level).flatMap(({ span, examples: own }) =>
    [span, ...own.map((each) => each.span)].filter((each) => each !== undefined),
  );
}

/** Words in a fact, which are there, new or gone. */
function worded(
  fact: string,
  before: string,
  after: string,
  subject: Subject,
  whom: readonly Whom[],
  names: readonly string[],
  about?: string,
): Change[] {
  return changesInWords(before, after, { subject, whom, names, fact, about });
}
