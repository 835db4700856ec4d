import { readFileSync } from 'node:fs';

/** What a reader said of two sentences. `open`: some readers would say so and others not. */
export type Verdict = 'same' | 'raised' | 'open' | 'different';

/** One pair of levels whose sentences were all read. */
export interface LabelledLevels {
  readonly before: string;
  readonly after: string;
  /** Whether it was left out while the algorithm was made, to see how it does on what it was not made for. */
  readonly heldOut: boolean;
  readonly labels: readonly Label[];
}

export interface Label {
  readonly before: string;
  readonly after: string;
  readonly verdict: Verdict;
}

/** The labels beside this file. Throws on a line it cannot read. */
export function readLabels(): LabelledLevels[] {
  const file = readFileSync(new URL('labels.txt', import.meta.url), 'utf8');
  return file
    .split('\n## ')
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [before = '', after = '', ...held] = heading.split(' ');
      return { before, after, heldOut: held.length > 0, labels: lines.filter((line) => line !== '').map(labelOf) };
    });
}

function labelOf(line: string): Label {
  const [, before, after, verdict] = /^(\S+) (\S+) (same|raised|open|different)$/.exec(line) ?? [];
  if (before === undefined || after === undefined || !isVerdict(verdict)) throw new Error(`No label: ${line}`);
  return { before, after, verdict };
}

function isVerdict(word: string | undefined): word is Verdict {
  return word === 'same' || word === 'raised' || word === 'open' || word === 'different';
}
