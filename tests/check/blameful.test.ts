import { describe, expect, it } from 'vitest';
import { blameKinds } from '../../src/check/blame.ts';
import { blamefulIn } from '../../src/check/blameful.ts';

function wordsIn(text: string): string[] {
  return blamefulIn(text).map(({ words }) => words);
}

describe('wording that blames somebody', () => {
  it.each([
    ['undone', 'The engineer forgot to close the old connection.', 'The engineer forgot to'],
    ['undone', 'The on-call engineer failed to notice the alert.', 'The on-call engineer failed to notice'],
    [
      'undone',
      'An engineer on call failed to acknowledge the page in time.',
      'An engineer on call failed to acknowledge',
    ],
    ['undone', 'At 10:15 the platform team failed to follow the runbook.', 'the platform team failed to follow'],
    ['undone', 'Developers failed to test the migration.', 'Developers failed to test'],
    ['undone', 'One of the reviewers failed to check the plan.', 'One of the reviewers failed to check'],
    ['undone', 'Anna failed to tell the support team.', 'Anna failed to tell'],
    ['undone', 'Later Anna Lind had again failed to update the page.', 'Anna Lind had again failed to update'],
    ['undone', 'The change was shipped, but @kim-w failed to announce it.', '@kim-w failed to announce'],
    ['undone', 'She neglected to write the new address down.', 'She neglected to'],
    ['undone', 'The operator forgot to switch the pump back on.', 'The operator forgot to'],
    ['undone', 'An admin had forgotten to renew the licence.', 'An admin had forgotten to'],
    ['undone', "The team didn't bother to read the release notes.", "The team didn't bother"],
    ['undone', 'Somebody asked, and they never bothered to answer.', 'they never bothered'],
    ['undone', 'The shift lead ignored the second alarm because of the first.', 'The shift lead ignored the'],
    ['undone', 'The contractor simply did not read the warning.', 'The contractor simply did not'],
    [
      'undone',
      'The engineer restarted the service and forgot to turn alerts on again.',
      'The engineer restarted the service and forgot to',
    ],
    [
      'undone',
      'The developer merged it early but failed to warn anybody.',
      'The developer merged it early but failed to warn',
    ],
    ['undone', 'The failing check was overlooked by the reviewer.', 'overlooked by the reviewer'],
    ['undone', 'The **intern** *forgot to* save the file.', 'The intern forgot to'],
    ['undone', 'The engineer who forgot to\nswitch back was new.', 'The engineer who forgot to'],
    ['undone', 'The engineer, unfortunately, failed to tell us.', 'The engineer, unfortunately, failed to tell'],
    ['undone', 'At 10:15 the developer restarted it and forgot to say so.', 'the developer restarted it and forgot to'],
    ['undone', 'Nobody bothered to read the page.', 'Nobody bothered'],
    ['hindsight', "She should've checked the logs.", "She should've checked"],
    ['hindsight', 'The engineer should have checked the disk first.', 'The engineer should have checked'],
    [
      'hindsight',
      'Our database team should really have tested the backup.',
      'Our database team should really have tested',
    ],
    ['hindsight', 'He should not have restarted the node.', 'He should not have restarted'],
    ['hindsight', 'Someone should have noticed.', 'Someone should have noticed'],
    ['hindsight', 'A reviewer should have spotted the typo.', 'A reviewer should have spotted'],
    ['hindsight', 'The release manager ought to have asked first.', 'The release manager ought to have asked'],
    [
      'hindsight',
      'The on-call engineer should have been more careful.',
      'The on-call engineer should have been more careful',
    ],
    ['hindsight', 'The operator should have known better.', 'The operator should have known better'],
    ['hindsight', 'The developer could easily have asked for help.', 'The developer could easily have asked'],
    ['hindsight', 'All of this could easily have been avoided.', 'could easily have been avoided'],
    ['hindsight', 'It should have been obvious that the disk was full.', 'should have been obvious'],
    ['hindsight', 'Any competent engineer would have seen it.', 'Any competent engineer'],
    ['hindsight', 'Anybody could have seen this coming.', 'Anybody could have seen'],
    ['hindsight', 'The typo should have been caught by the reviewer.', 'should have been caught by the reviewer'],
    ['label', 'Root cause: human error.', 'human error'],
    ['label', '- Human error', 'Human error'],
    ['label', 'The outage was caused by user error.', 'user error'],
    ['label', 'In the end it was operator error.', 'operator error'],
    ['label', '| 10:40 | Somebody fat-fingered the command |', 'fat-fingered'],
    ['label', 'This was a rookie mistake.', 'rookie mistake'],
    ['character', 'The change was careless.', 'careless'],
    ['character', 'Sloppy work on the configuration made it worse.', 'Sloppy work'],
    ['character', 'It shows how incompetent the vendor is.', 'incompetent'],
    ['character', 'The developer was too lazy to write a test.', 'The developer was too lazy'],
    ['character', 'To be honest, we were sloppy.', 'we were sloppy'],
    ['fault', "It was the developer's fault.", "the developer's fault"],
    ['fault', 'This was his own fault.', 'his own fault'],
    ['fault', 'The platform team is to blame for the delay.', 'The platform team is to blame'],
    ['fault', 'The new hire was responsible for the outage.', 'The new hire was responsible for the outage'],
    ['fault', 'An intern caused the outage by pressing enter.', 'An intern caused the outage'],
    ['fault', "Maria's mistake cost us an hour of work.", "Maria's mistake"],
    ['fault', 'The team messed up the rollback.', 'The team messed up'],
  ])('is found: %s: %s', (kind, text, words) => {
    expect(blamefulIn(text).map((found) => [found.kind, found.words])).toEqual([[kind, words]]);
  });
});

describe('wording that blames nobody', () => {
  it.each([
    // Things fail, and should have done what they like.
    'The job failed to start.',
    'The pod failed to connect to the database.',
    'The certificate failed to renew on Sunday.',
    'The Kubernetes operator failed to reconcile the resource.',
    'The operator should have restarted the pod after ten seconds.',
    'The admin page failed to load.',
    'The session manager failed to write its state.',
    "The engineer's laptop failed to sync.",
    "Anna's change failed to build.",
    'Kafka failed to send the messages, and Jenkins failed to run.',
    'The page to the on-call engineer failed to arrive.',
    'Messages for the payments team failed to send.',
    '`deploy-team` failed to update the index.',
    'The package @example/team failed to update.',
    'The engineer saw that the job ran and failed to update the index.',
    'Calls in Teams failed to show the shared screen.',
    'The supervisor failed to check the child process.',
    'The parser ignored the second header.',
    'The cache is to blame for the old prices.',
    'The scheduler caused the outage.',
    'The tool, which helps the engineer, failed to save.',
    'The job that the engineers started ran and failed to update the index.',
    "The developer's mistake-proof switch held.",
    'The team was lazy-loading the module.',
    'A change by the platform team caused the outage.',
    'The fault was in the second power supply.',
    // What somebody tried and did not manage.
    'The on-call engineer failed to reach the database.',
    'Two developers failed to reproduce the problem.',
    'Customers failed to log in for two hours.',
    'Users failed to see their orders.',
    // Wishes, rules, and who has what.
    'The request should have a timeout.',
    'We should have an alert for this.',
    'Every team should have an owner for each queue.',
    'Engineers should have limited access to production.',
    'The platform team should have tested backups.',
    'The team should have read access to the logs.',
    'The new hire should have finished the list by Friday.',
    'A reviewer should have approved every change before it is merged.',
    'The outgoing engineer should have written the notes for the next one.',
    'Customers should have received a message.',
    'The on-call engineer should have been paged.',
    'The test should have caught this.',
    'This should have been caught by a test.',
    'It could easily have been worse.',
    'The drift could easily have been caught by a check that runs every night.',
    'The team is responsible for the queue.',
    // Of one's own team.
    'We failed to notice the alert for an hour.',
    'We forgot to renew the certificate, and should have known better.',
    'I forgot to switch it back.',
    'We restarted the service and failed to tell the other teams.',
    // What is said of the words themselves.
    'Human error is not a cause.',
    'Instead of calling it human error we asked what the screen showed.',
    'Automation leaves less room for human error.',
    'It was not the fault of the engineer.',
    'It is not their fault.',
    'An outage is rarely the fault of a single engineer.',
    'We never ask which engineer forgot to do something.',
    'Our post-mortems are blameless.',
    'At first we assumed user error.',
    'The user error rate went up to 4 %.',
    'See [Understanding Human Error](https://example.org/book) and [two views of human error](https://example.org/talk).',
    // What others say, and code.
    'The log said "operator failed to update status".',
    'The message was “the engineer forgot to log in”.',
    "The banner read 'human error' for an hour.",
    '> The on-call engineer forgot to read the page.',
    '> Quoted here\nand here: the engineer forgot to ask.',
    '```\nthe engineer forgot to\n```',
    '    the engineer forgot to',
    'The status was `human error`.',
    '<!-- Do not write: the engineer forgot to. -->',
    '<!--\nhuman error\n-->',
    // Questions, conditions, and nobody.
    'What would have helped when the engineer forgot to?',
    'If the engineer failed to answer, the next one was paged.',
    'No engineer failed to answer.',
    'The engineers never failed to answer.',
    'The engineer did not know that the flag had moved.',
    // Words that are those of software.
    'We use lazy loading, and a sloppy quorum for writes.',
    'A user who forgot her password could not sign in.',
    'Obviously this is not the whole list.',
    'The alert was negligible.',
  ])('stays silent: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

describe('what is found', () => {
  it('has its place in the file, and says why and what to ask', () => {
    const text =
      '# Queue\n\n<!-- human error -->\n\nIt was **late**. The [engineer](/teams/a.md) *forgot\nto* close `x`.\n\n- human error\n';
    const found = blamefulIn(text);
    expect(found.map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
      'The [engineer](/teams/a.md) *forgot\nto',
      'human error',
    ]);
    expect(found.map(({ words }) => words)).toEqual(['The engineer forgot to', 'human error']);
    for (const { why, instead } of found) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(instead).toMatch(/^Ask what .*\.$/);
    }
  });

  it('is found in alerts, which look like quotations, and in every cell, item and heading', () => {
    expect(wordsIn('> [!NOTE]\n> The engineer forgot to ask.')).toEqual(['The engineer forgot to']);
    expect(wordsIn('| When | What |\n| --- | --- |\n| 10:00 | The developer forgot to ask |\n')).toEqual([
      'The developer forgot to',
    ]);
    expect(wordsIn('1. [x] She forgot to ask\n   - He forgot to answer\n')).toEqual(['She forgot to', 'He forgot to']);
    expect(wordsIn('## Human error\n\nMore.')).toEqual(['Human error']);
  });

  it('knows the people of the handbook by their names', () => {
    const text = 'Odalys failed to tell the others.';
    expect(blamefulIn(text)).toEqual([]);
    expect(blamefulIn(text, ['Odalys Berg']).map(({ words }) => words)).toEqual(['Odalys failed to tell']);
  });

  it('does not take long over hostile texts', () => {
    const hostile = [
      '"',
      "'",
      '[',
      '`',
      '<!--',
      '**',
      '“',
      '|',
      'a [b](',
      'the engineer ',
      'We, the engineer, failed to ',
    ].map((sign) => sign.repeat(10_000));
    const start = performance.now();
    for (const text of hostile) blamefulIn(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is explained in one table, with examples that are true', () => {
    for (const { kind, found, silent } of blameKinds) {
      for (const words of found) {
        expect(
          blamefulIn(`${words}.`).map((each) => each.kind),
          words,
        ).toContain(kind);
      }
      for (const words of silent) expect(wordsIn(`${words}.`), words).toEqual([]);
    }
  });
});
