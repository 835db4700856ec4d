/** What a wording does to the people in a post-mortem. */
export type Blame = 'undone' | 'hindsight' | 'label' | 'character' | 'fault';

/** Why a wording hurts, what to write instead, and what stays silent: for messages, and for the page that explains them. */
export interface BlameKind {
  readonly kind: Blame;
  /** What it is, in a few words. */
  readonly title: string;
  /** Wordings of this kind. */
  readonly found: readonly string[];
  /** What reads like them, and is fine. */
  readonly silent: readonly string[];
  /** Why it hurts, in a sentence. */
  readonly why: string;
  /** The question to ask, and what to write then. */
  readonly instead: string;
}

export const blameKinds: readonly BlameKind[] = [
  {
    kind: 'undone',
    title: 'What somebody did not do',
    found: ['The engineer forgot to', 'The reviewer failed to notice', 'She neglected to', 'They did not bother to'],
    silent: ['The job failed to start', 'The engineer failed to connect', 'We forgot to', 'The team did not know'],
    why: 'It tells what somebody did not do and stops there, so nobody learns what would have made it happen.',
    instead:
      'Ask what they saw, what they knew, and what would have reminded them; then write that, such as "Nothing in the checklist asked for a backup".',
  },
  {
    kind: 'hindsight',
    title: 'What somebody should have done',
    found: ['The operator on duty should have checked', 'He could easily have asked', 'It should have been obvious'],
    silent: [
      'The request should have a timeout',
      'The test should have caught this',
      'Every team should have an owner',
    ],
    why: 'It tells of a day that never was, judged with what everybody knows only now.',
    instead:
      'Ask what made it look right at the time, and what would have shown that it was not; then write both down.',
  },
  {
    kind: 'label',
    title: 'A label for a cause',
    found: ['human error', 'caused by user error', 'operator error', 'a rookie mistake'],
    silent: [
      'Human error is not a cause',
      'less room for human error',
      'We first assumed user error',
      'user error rate',
    ],
    why: 'It sounds like a cause, but it ends the search for one: the next person in that place will do the same.',
    instead:
      'Ask what made it easy to do and hard to notice; then name the tool, the words or the step that made it so.',
  },
  {
    kind: 'character',
    title: 'A judgement of somebody',
    found: ['careless', 'sloppy work', 'incompetent', 'negligence', 'The developer was too lazy to'],
    silent: ['lazy loading', 'sloppy quorum', 'nobody was careless'],
    why: 'It judges a person instead of telling what happened, and who is judged stops telling.',
    instead:
      'Ask what they were doing, with which knowledge and under which pressure; then write what you find, without the adjective.',
  },
  {
    kind: 'fault',
    title: 'Whose fault it is',
    found: ["the developer's fault", 'the platform team is to blame', 'the intern caused the outage'],
    silent: ['The cache is to blame', 'It is not their fault', 'The team is responsible for the queue'],
    why: 'It answers who, and a post-mortem is there for how: people who fear an answer to who will keep quiet.',
    instead:
      'Ask how the system let one action do so much; then write what the action was, what allowed it, and what did not stop it.',
  },
];
