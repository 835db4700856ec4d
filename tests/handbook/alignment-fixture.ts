/** Expectations of two neighbouring rungs by area, as an author would write them, and what a reader says of each. */
interface Rungs {
  readonly lower: Readonly<Record<string, readonly string[]>>;
  readonly upper: Readonly<Record<string, readonly string[]>>;
  readonly expected: {
    /** The same sentence, as the lower and as the upper rung write it. */
    readonly same: readonly (readonly [lower: string, upper: string])[];
    /** The same thing, raised or in other words. */
    readonly raised: readonly (readonly [lower: string, upper: string])[];
    /** Those of `same` and `raised` that stand under another area on the upper rung, as it writes them. */
    readonly moved: readonly string[];
    readonly gone: readonly string[];
    readonly added: readonly string[];
  };
}

/** Thirty expectations against the next rung: 13 the same, 13 raised, 4 gone, and 6 that are new. */
export const rungs: Rungs = {
  lower: {
    Delivery: [
      'I break my own work into steps that can each be reviewed within a day.',
      'I say early when a date is at risk.',
      'I finish what I start, including the clean-up.',
      'I ask the product manager what a change is for before I build it.',
      'I estimate small pieces of work together with a colleague.',
      'I ship changes behind a switch when they are risky.',
    ],
    'Technical work': [
      'I write code that the next reader understands without me.',
      'I test the paths that matter, and the errors.',
      'I choose between two designs that somebody else has drawn up.',
      'I read the existing code before I propose to replace it.',
      'I keep the dependencies of my service up to date.',
      'I learn one new part of the system each quarter.',
    ],
    'Working together': [
      "I review a colleague's change within one working day.",
      'I explain my decisions in writing.',
      'I ask for help after an hour of being stuck.',
      'I take part in meetings and write down what was decided.',
      'I listen to people who see it differently.',
      'I speak up when something in the team feels unfair.',
    ],
    'Growing others': [
      'I welcome newcomers and answer their questions.',
      'I pair with somebody less experienced once a week.',
      'I give feedback that is kind and specific.',
      'I ask for feedback on my own work every month.',
      'I share what I learned at a conference with my team.',
      'I take part in interviews as an observer.',
    ],
    'Looking after the service': [
      "I am on call for my team's service after a month of shadowing.",
      'I follow the runbook during an incident.',
      'I write the post-mortem for incidents that I caused.',
      'I know which alerts wake somebody up.',
      'I watch the dashboards after every release.',
      'I leave a note for the next person on call.',
    ],
  },
  upper: {
    Delivery: [
      'I break the work of a whole project into steps that can each be reviewed within a day.',
      'I leave out what is not worth its cost.',
      'I say early when a date is at risk.',
      'I finish what I start — including the clean-up',
      'I estimate large pieces of work together with several colleagues.',
      'I ship changes behind a switch when they are risky.',
    ],
    'Technical work': [
      'I remove a whole class of faults instead of mending one of them.',
      'I draw up two designs and choose between them with the people they concern.',
      'I write code that the next reader understands without me',
      'I test the paths that matter, the errors, and what happens under load.',
      'I read the existing code before I propose to replace it.',
      'I keep the dependencies of all our services up to date.',
      'I decide which debts we repay first.',
    ],
    'Working together': [
      'I review a colleague’s change within one working day.',
      'I explain my decisions in writing, so that other teams can build on them.',
      'I lead meetings and make sure that what was decided is written down.',
      'I *listen* to people who see it differently.',
      'I ask for feedback on my own work every month.',
      'I speak up when something in the team feels unfair.',
    ],
    'Growing others': [
      'I welcome newcomers & answer their questions.',
      'I pair with somebody less experienced once a week, and agree with them what to learn.',
      'I give feedback that is kind and specific.',
      'I share what I learned at a conference with the whole department.',
      'I take part in interviews as an interviewer.',
      'I help two colleagues a year to reach the next rung.',
    ],
    'Looking after the service': [
      "I am on call for all of my team's services, and train those who shadow me.",
      'I follow the runbook during an incident, and improve it afterwards.',
      'I write the post-mortem for incidents that concern several teams.',
      'I watch the dashboards after every release.',
      'I leave a note for the next person on-call.',
      'I set targets with the people who depend on us.',
      'I rehearse a breakdown twice a year.',
    ],
  },
  expected: {
    same: [
      ['I say early when a date is at risk.', 'I say early when a date is at risk.'],
      ['I finish what I start, including the clean-up.', 'I finish what I start — including the clean-up'],
      ['I ship changes behind a switch when they are risky.', 'I ship changes behind a switch when they are risky.'],
      [
        'I write code that the next reader understands without me.',
        'I write code that the next reader understands without me',
      ],
      [
        'I read the existing code before I propose to replace it.',
        'I read the existing code before I propose to replace it.',
      ],
      [
        "I review a colleague's change within one working day.",
        'I review a colleague’s change within one working day.',
      ],
      ['I listen to people who see it differently.', 'I *listen* to people who see it differently.'],
      ['I ask for feedback on my own work every month.', 'I ask for feedback on my own work every month.'],
      ['I speak up when something in the team feels unfair.', 'I speak up when something in the team feels unfair.'],
      ['I welcome newcomers and answer their questions.', 'I welcome newcomers & answer their questions.'],
      ['I give feedback that is kind and specific.', 'I give feedback that is kind and specific.'],
      ['I watch the dashboards after every release.', 'I watch the dashboards after every release.'],
      ['I leave a note for the next person on call.', 'I leave a note for the next person on-call.'],
    ],
    raised: [
      [
        'I break my own work into steps that can each be reviewed within a day.',
        'I break the work of a whole project into steps that can each be reviewed within a day.',
      ],
      [
        'I estimate small pieces of work together with a colleague.',
        'I estimate large pieces of work together with several colleagues.',
      ],
      [
        'I choose between two designs that somebody else has drawn up.',
        'I draw up two designs and choose between them with the people they concern.',
      ],
      [
        'I test the paths that matter, and the errors.',
        'I test the paths that matter, the errors, and what happens under load.',
      ],
      ['I keep the dependencies of my service up to date.', 'I keep the dependencies of all our services up to date.'],
      [
        'I explain my decisions in writing.',
        'I explain my decisions in writing, so that other teams can build on them.',
      ],
      [
        'I take part in meetings and write down what was decided.',
        'I lead meetings and make sure that what was decided is written down.',
      ],
      [
        'I pair with somebody less experienced once a week.',
        'I pair with somebody less experienced once a week, and agree with them what to learn.',
      ],
      [
        'I share what I learned at a conference with my team.',
        'I share what I learned at a conference with the whole department.',
      ],
      ['I take part in interviews as an observer.', 'I take part in interviews as an interviewer.'],
      [
        "I am on call for my team's service after a month of shadowing.",
        "I am on call for all of my team's services, and train those who shadow me.",
      ],
      [
        'I follow the runbook during an incident.',
        'I follow the runbook during an incident, and improve it afterwards.',
      ],
      [
        'I write the post-mortem for incidents that I caused.',
        'I write the post-mortem for incidents that concern several teams.',
      ],
    ],
    moved: ['I ask for feedback on my own work every month.'],
    gone: [
      'I ask the product manager what a change is for before I build it.',
      'I learn one new part of the system each quarter.',
      'I ask for help after an hour of being stuck.',
      'I know which alerts wake somebody up.',
    ],
    added: [
      'I leave out what is not worth its cost.',
      'I remove a whole class of faults instead of mending one of them.',
      'I decide which debts we repay first.',
      'I help two colleagues a year to reach the next rung.',
      'I set targets with the people who depend on us.',
      'I rehearse a breakdown twice a year.',
    ],
  },
};
