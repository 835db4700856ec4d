import type { Readings } from './reading.ts';

/** A way in which Handrail's parser and the reference differ, known and meant to stay. */
export interface Difference {
  readonly name: string;
  readonly reason: string;
  /** A text, as short as can be, that the two read differently. */
  readonly example: string;
  /** The readings with this difference taken out. */
  readonly settle: (readings: Readings) => Readings;
}

export const knownDifferences: readonly Difference[] = [
  {
    name: 'ids after headings',
    reason:
      'Handrail takes `{#id}` after a heading for its id, as several generators do; GitHub, and so the reference, shows it.',
    example: '## Set up {#set-up}',
    settle: ({ ours, theirs }) => ({
      ours,
      theirs: theirs.map(({ line, what }) => ({
        line,
        what: what.startsWith('heading ') ? what.replace(/ ?\{[#.:][^{}]*\}$/, '') : what,
      })),
    }),
  },
  {
    name: 'bare addresses without a place',
    reason: 'The reference finds some bare addresses only after parsing, and does not know where they stood.',
    example: '_me@x.example_',
    settle: ({ ours, theirs }) => {
      const left = [...ours];
      for (const { line, what } of theirs) {
        const at = left.findIndex((fact) => fact.what === what && (line === undefined || fact.line === line));
        if (line !== undefined && at !== -1) left.splice(at, 1);
      }
      return {
        ours,
        theirs: theirs.map((fact) => {
          if (fact.line !== undefined) return fact;
          const at = left.findIndex(({ what }) => what === fact.what);
          return at === -1 ? fact : (left.splice(at, 1)[0] ?? fact);
        }),
      };
    },
  },
  {
    name: 'bare mail addresses after a slash',
    reason: 'GitHub links a mail address that follows a slash. It leads outside, so nothing depends on it here.',
    example: 'ssh://git@x.example/y',
    settle: ({ ours, theirs }) => ({ ours, theirs: theirs.filter(({ line, what }) => !isBareMail(line, what)) }),
  },
  {
    name: 'a task list marker below its bullet',
    reason:
      'The reference reads `[ ]` on the line after an empty bullet as a task; GitHub looks for it on the line of the bullet.',
    example: '-\n  [ ] order the laptop',
    settle: ({ ours, theirs }) => {
      const known = new Set(ours.map(({ line, what }) => `${line} ${what}`));
      return {
        ours,
        theirs: theirs.filter(({ line, what }) => !what.startsWith('task ') || known.has(`${line} ${what}`)),
      };
    },
  },
  {
    name: 'footnote marks in the text of a link',
    reason: 'A link cannot hold another, and a footnote mark is one: Handrail reads the mark, the reference both.',
    example: '[[^1]](x.md)\n\n[^1]: Note.',
    settle: ({ ours, theirs }) => ({
      ours,
      theirs: theirs.filter(({ what }) => !/^link \S+ \(\)$/.test(what) || ours.some((fact) => fact.what === what)),
    }),
  },
];

function isBareMail(line: number | undefined, what: string): boolean {
  const [, address, words] = /^link mailto:(\S+) \((.*)\)$/.exec(what) ?? [];
  return line === undefined && address !== undefined && address === words;
}
