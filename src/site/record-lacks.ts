import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord, Lack } from '../handbook/record.ts';
import { optionsTyped } from '../handbook/template-fields.ts';

/** What the authors of a record can still say. */
export interface Invitation {
  /** What is missing, in words that follow each other in a sentence. */
  readonly missing: readonly string[];
  /** What to type at the top of the file; empty when nothing is missing there. */
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
export function invitationOf(record: HandbookRecord, { config, teams }: Handbook): Invitation | undefined {
  const { lacks, unfinished, made, day } = record;
  if (lacks.length === 0 || (!unfinished && made !== undefined)) return undefined;
  const team = teams.keys().next().value ?? 'the-team';
  const severity = Object.keys(config.severities ?? {})[0] ?? 'SEV2';
  const service = optionsTyped(config.services)[0]?.id ?? 'checkout';
  const date = day !== undefined && day.day.length === 10 ? day.day : '2026-05-31';
  const lines: Readonly<Partial<Record<Lack, string>>> = {
    status: 'status: published',
    owner: `owner: ${team}`,
    severity: `severity: ${severity}`,
    services: `services: ${service}`,
    started: `started: ${date}T14:05+02:00`,
    detected: `detected: ${date}T14:31+02:00`,
    resolved: `resolved: ${date}T17:20+02:00`,
  };
  const texts: Readonly<Partial<Record<Lack, { what: string; type: string }>>> = {
    summary: {
      what: 'What other teams should know, in two or three sentences.',
      type: '## Summary\n\nWhat happened, to whom, for how long, and what others can take from it.',
    },
    lessons: { what: 'What it taught, a sentence each.', type: '## Lessons\n\n- What somebody else could use.' },
    actions: {
      what: 'What is to be done, by whom, by when and to what end.',
      type: `## Actions\n\n- [ ] Page when a job has waited for five minutes (@${team}, due ${date}, detect)`,
    },
    'action-owner': { what: 'Who does it, at the end of each action.', type: `(@${team})` },
    'action-due': { what: 'By when, at the end of each action.', type: `(due ${date})` },
  };
  return {
    missing: lacks.map((lack) => inWords[lack]),
    frontMatter: lacks.flatMap((lack) => lines[lack] ?? []),
    text: lacks.flatMap((lack) => texts[lack] ?? []),
  };
}
