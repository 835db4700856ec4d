import type { NoteKind, Standing } from './notebook.ts';

/** Where somebody stands, in their own plain words. Nothing orders them: they are for talking, not for adding up. */
export const standings: Readonly<Record<Standing, string>> = {
  'not-discussed': 'Not discussed',
  already: 'I do this already',
  growing: 'Growing into it',
  'not-yet': 'Not yet',
};

/** The same words in a document, where they may be about somebody else. */
export const standingWords: Readonly<Record<Standing, string>> = {
  'not-discussed': 'not discussed',
  already: 'does this already',
  growing: 'growing into it',
  'not-yet': 'not yet',
};

/** What the parts of a notebook are called. */
export const kindWords: Readonly<
  Record<NoteKind, { readonly name: string; readonly add: string; readonly prompt: string }>
> = {
  evidence: {
    name: 'Evidence',
    add: 'Add evidence',
    prompt: 'What did you do, and what came of it?',
  },
  feedback: {
    name: 'Feedback',
    add: 'Add feedback',
    prompt: 'What were you told? In their words, as far as you can.',
  },
  next: {
    name: 'What I will try next',
    add: 'Add a next step',
    prompt: 'One thing, small enough to do soon.',
  },
  beyond: {
    name: 'Beyond the job description',
    add: 'Add something you did',
    prompt: 'Whom did it help, and what would have happened without it?',
  },
  question: {
    name: 'Questions',
    add: 'Add a question',
    prompt: 'What do you need to know, or need from them?',
  },
};
