import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord, Lack } from '../handbook/record.ts';
import { blank, blankLines, exampleDue } from '../handbook/record-blanks.ts';

/** What the authors of a record can still say. */
export interface Invitation {
  /** What is missing, in words that follow each other in a sentence. */
  readonly missing: readonly string[];
  /** What to type at the top of the file, with blanks for what only people know; empty when nothing is missing there. */
  readonly frontMatter: readonly string[];
  /** What to type in the text, with what it is for. */
  readonly text: readonly { readonly what: string; readonly type: string }[];
}

const inWords: Readonly<Record<Lack, string>> = {
  status: 'whether it is finished',
  owner: 'who answers for it',
  severity: 'how bad it was',
  services: 'what it concerned',
  started: 'when it began',
  detected: 'when it was noticed',
  resolved: 'when it was over',
  summary: 'what other teams should know',
  lessons: 'what it taught',
  actions: 'what is to be done',
  'action-owner': 'who does each action',
  'action-due': 'by when each action is done',
};

/**
 * What a record does not say and how to say it: for one that is still being written, or was written without a template. Whoever
 * has finished one is not asked for more.
 */
export function invitationOf(record: HandbookRecord, handbook: Handbook): Invitation | undefined {
  const { lacks, unfinished, made } = record;
  if (lacks.length === 0 || (!unfinished && made !== undefined)) return undefined;
  const due = exampleDue(record, handbook);
  const texts: Readonly<Partial<Record<Lack, { what: string; type: string }>>> = {
    summary: {
      what: 'What other teams should know, in two or three sentences.',
      type: '## Summary\n\nWhat happened, to whom, for how long, and what others can take from it.',
    },
    lessons: { what: 'What it taught, a sentence each.', type: '## Lessons\n\n- What somebody else could use.' },
    actions: {
      what: 'What is to be done, by whom, by when, and what for: prevent, detect, mitigate or process. The day is an example.',
      type: `## Actions\n\n- [ ] ${blank} (@${blank}, due ${due}, ${blank})`,
    },
    'action-owner': { what: 'Who does it, at the end of each action.', type: `(@${blank})` },
    'action-due': { what: 'By when, at the end of each action. The day is an example.', type: `(due ${due})` },
  };
  return {
    missing: lacks.map((lack) => inWords[lack]),
    frontMatter: blankLines(record, handbook),
    text: lacks.flatMap((lack) => texts[lack] ?? []),
  };
}
