import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/handbook/progress/same-task.ts';
import type { Verdict } from '../../src/handbook/progress/same-task.ts';

/*
 * What a careful person says about two titles of tasks, judged before the program was asked. `ask` is what such a person
 * would ask its author about.
 */
const pairs: readonly (readonly [before: string, after: string, verdict: Verdict])[] = [
  ['Order the laptop', 'Order a laptop', 'same'],
  ['Order the laptop', 'Order the badge', 'another'],
  ['Order the laptop', 'Return the laptop', 'another'],
  ['Order the laptop', 'Order the laptop so that it is there on day one', 'same'],
  ['Order the laptop', 'Order the laptop and the badge', 'ask'],
  ['Order the laptop', 'Order the laptop bag', 'ask'],
  ['Order two monitors', 'Order three monitors', 'another'],
  ['Keep latency < target', 'Keep latency > target', 'ask'],
  ['Keep latency < target', 'Keep the latency < target', 'same'],
  ['✅ Use the red door', '❌ Use the red door', 'ask'],
  ['🟢 Deploy', '🚫 Deploy', 'ask'],
  ['Deploy', '⛔ Deploy', 'ask'],
  ['Have a coffee ☕', 'Have a coffee', 'ask'],
  ['Set a > b', 'Set a < b', 'ask'],
  ['Keep a > b and c < d', 'Keep a < b and c > d', 'ask'],
  ['Keep the load ≤ the limit', 'Keep the load <= the limit', 'same'],
  ['Check that x = y', 'Check that x ≠ y', 'ask'],
  ['Set the offset to -5', 'Set the offset to +5', 'another'],
  ['Set the offset to -5', 'Set the offset to 5', 'another'],
  ['Leave 5% free', 'Leave 5 free', 'another'],
  ['Set !important', 'Set important', 'ask'],
  ['Move it left → right', 'Move it left ← right', 'ask'],
  ['Move it left -> right', 'Move it left → right', 'same'],
  ['Ask for read/write access', 'Ask for read, write access', 'ask'],
  ['Rename max_age', 'Rename maxage', 'ask'],
  ['~~Order the laptop~~', 'Order the laptop', 'ask'],
  ['Pay in €', 'Pay in $', 'ask'],
  ['Order the “laptop” – a new one', "Order  the 'laptop' — a new one…", 'same'],
  ['**Order** the _laptop_.', 'Order the laptop', 'same'],
  ['🔒 the door', '🔓 the door', 'ask'],
  ['Say ✅ to the red and ❌ to the blue form', 'Say ❌ to the red and ✅ to the blue form', 'ask'],
  ['👍🏽 the welcome note ✔️', '👍 the welcome note ✔', 'same'],
  ['👩‍💻 Meet the team', '👩‍🔧 Meet the team', 'ask'],
  ['✅ Go through the guide', '✅ Read your guide', 'same'],
  ['Bring our badge', 'Bring your badge', 'ask'],
  ['Call his manager', 'Call her manager', 'ask'],
  ['Check what you need', 'Check what they need', 'ask'],
  ['Ask `ada` for a key', 'Ask `bob` for a key', 'another'],
  ['Ask their manager', 'Ask your manager', 'ask'],
  ['Bring your badge and your key', 'Bring your badge and their key', 'ask'],
  ['Bring your badge and your key', 'Bring your badge and key', 'same'],
  ['Read page A', 'Read page B', 'another'],
  ['Read the security guide', 'Read the security handbook', 'ask'],
  ['Read the security guide', 'Go through the security guide', 'same'],
  ['Read the security guide', 'Write the security guide', 'another'],
  ['Read the guide to on-call', 'Read the on-call guide', 'same'],
  ['Read “How we plan”', 'Read “How we ship”', 'another'],
  ['Revoke access to the database', 'Grant access to the database', 'another'],
  ['Ask for access to the database', 'Request access to the database', 'same'],
  ['Request access to the database', 'Request access to the wiki', 'another'],
  ['Request read access to the database', 'Request write access to the database', 'another'],
  ['Set up your development environment', 'Setup your development environment', 'same'],
  ['Set up your machine', 'Configure your machine', 'same'],
  ['Set up VPN on your phone', 'Set up VPN on your laptop', 'another'],
  ['Enable two-factor authentication', 'Disable two-factor authentication', 'another'],
  ['Enable two-factor authentication', 'Turn on two-factor authentication', 'same'],
  ['Share your calendar with the team', 'Do not share your calendar with the team', 'another'],
  ['Meet your manager', 'Meet with your manager', 'same'],
  ['Meet your manager', 'Meet your manager’s manager', 'ask'],
  ['Meet your buddy for lunch', 'Meet your manager for lunch', 'another'],
  ['Introduce the new hire to the team', 'Introduce the newcomer to the team', 'same'],
  ['Introduce the manager to the hire', 'Introduce the hire to the manager', 'ask'],
  ['Talk about the first 30 days', 'Talk about the first 60 days', 'another'],
  ['Fill in the payroll form', 'Fill out the payroll form', 'same'],
  ['Fill in the payroll form', 'Fill in the pension form', 'another'],
  ['Complete your emergency contacts', 'Add your emergency contacts', 'ask'],
  ['Organise a welcome lunch', 'Organize a welcome lunch.', 'same'],
  ['Book a room for the first morning', 'Schedule a room for the first morning', 'same'],
  ['Remove the accounts of the leaver', 'Remove all accounts of the leaver', 'ask'],
  ['Back up the laptop before the last day', 'Back up the laptop after the last day', 'another'],
  ['Join the channel #help', 'Leave the channel #help', 'another'],
  ['Ship your first change', 'Please ship your first change', 'same'],
  ['Ship your first change', 'Ship your second change', 'another'],
  ['Shadow somebody on call for a week', 'Shadow an engineer on call for a week', 'ask'],
  ['Install the tools in the list', 'Install every tool in the list', 'ask'],
  [
    'Send a note about the first morning',
    'Send a note about the first morning: where, when, and who will be there',
    'same',
  ],
  // Judged after the rules were settled, to measure them on what they were not made for.
  ['Schedule a call with your buddy', 'Book a call with your buddy', 'same'],
  ['Read the book on teamwork', 'Read the schedule on teamwork', 'another'],
  ['Get your badge from reception', 'Pick up your badge from reception', 'same'],
  ['Get your badge from reception', 'Get your keys from reception', 'another'],
  ['Return your badge to reception', 'Return your keys to reception', 'another'],
  ['Switch on disk encryption', 'Turn on disk encryption', 'same'],
  ['Write down what surprised you', 'Write down what surprised you, because nobody else sees it', 'same'],
  ['Hand over your open work', 'Hand over your open reviews', 'another'],
  ['Invite the hire to the weekly meeting', 'Invite the hire to the monthly meeting', 'another'],
  ['Add the hire to the rota', 'Remove the hire from the rota', 'another'],
  ['Leave the desk', 'Leave the desk as it was', 'ask'],
  ['Check the phone bill', 'Check that the phone works', 'another'],
  ['Enrol for the first aid course', 'Register for the first aid course', 'same'],
  ['Deploy to staging', 'Deploy to production', 'another'],
  ['Explain how to reach IT', 'Explain how to reach HR', 'another'],
  ['Create an account for the hire', 'Create accounts for the hire', 'ask'],
  ['Read the three values', 'Read the values', 'ask'],
  ['Meet a colleague', 'Meet your colleagues', 'ask'],
];

describe('two titles of tasks', () => {
  it.each(pairs)('“%s” and “%s”: %s', (before, after, judged) => {
    const verdict = verdictOn(before, after);
    expect(verdictOn(after, before)).toBe(verdict);
    if (verdict === 'same') expect(judged).toBe('same');
  });

  it('are taken for one only when they are, and mostly then', () => {
    const found = pairs.filter(([before, after]) => verdictOn(before, after) === 'same');
    const right = found.filter(([, , judged]) => judged === 'same');
    const all = pairs.filter(([, , judged]) => judged === 'same');
    expect(right.length / found.length).toBe(1);
    expect(right.length / all.length).toBeGreaterThan(0.75);
  });

  it('are seldom asked about when they are plainly two things', () => {
    const two = pairs.filter(([, , judged]) => judged === 'another');
    const asked = two.filter(([before, after]) => verdictOn(before, after) === 'ask');
    expect(asked.length / two.length).toBeLessThan(0.1);
  });
});
