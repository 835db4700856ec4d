import { blameKinds } from './blame.ts';
import type { Blame } from './blame.ts';
import { blameWordings } from './blame-wording.ts';
import { ownSentences } from './own-words.ts';

/** Words of a post-mortem that blame somebody. */
export interface Blameful {
  /** Where they stand in the text: from the first sign to the one after the last. */
  readonly span: readonly [start: number, end: number];
  /** The words, without signs of Markdown. */
  readonly words: string;
  readonly kind: Blame;
  /** Why they hurt, in a sentence. */
  readonly why: string;
  /** The question to ask, and what to write then. */
  readonly instead: string;
}

/**
 * Finds wording in a Markdown text that blames a person, a role or a team.
 *
 * Whom a sentence is about decides: jobs, pods and tests may fail and should have done what they like. People are roles, teams,
 * pronouns, handles and names; words that may be either (an operator, an admin) count only beside a verb that needs a mind.
 * Only what the author says counts: quotations, code and comments do not, nor do questions, conditions, and sentences that refuse
 * the words they use ("human error is not a cause").
 *
 * "We" and "I" are never found. A team that says of itself what it missed speaks openly, and that is what a blameless report is
 * there for; nobody is exposed, and a warning would teach to hide behind the passive. The harm that Etsy's debriefing guide,
 * Google's book on site reliability and PagerDuty's documentation describe comes from pointing at somebody else. Only judgements of
 * character ("we were sloppy") are found there too: they explain nothing, whoever says them. Passives without a person ("should
 * have been caught by a test") are wishes about the system, and stay silent as well.
 *
 * It would rather miss something than be wrong: what is found should be worth writing anew.
 *
 * @param people names of people that the handbook knows, such as members of its teams
 * @returns the finds in the order of the text; none overlaps another
 */
export function blamefulIn(text: string, people: Iterable<string> = []): Blameful[] {
  const known = new Set([...people].flatMap((name) => name.toLowerCase().split(/\s+/)));
  const finds: Blameful[] = [];
  for (const sentence of ownSentences(text)) {
    if (sentence.asks) continue;
    const found = blameWordings
      .flatMap(({ kind, find }) => find(sentence.text, known).map(([start, end]) => ({ kind, start, end })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let past = 0;
    for (const { kind, start, end } of found) {
      if (start < past) continue;
      past = end;
      const from = sentence.at[start];
      const last = sentence.at[end - 1];
      const about = blameKinds.find((each) => each.kind === kind);
      if (from === undefined || last === undefined || about === undefined) continue;
      const { why, instead } = about;
      finds.push({ span: [from, last + 1], words: sentence.text.slice(start, end), kind, why, instead });
    }
  }
  return finds;
}
