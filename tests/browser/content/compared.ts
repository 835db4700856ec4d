import { rungs } from '../../handbook/alignment-fixture.ts';

type Areas = Readonly<Record<string, readonly string[]>>;

const level = (rank: number, title: string, areas: Areas, more = ''): string =>
  [
    `---\nrank: ${rank}\ntitle: ${title}\n${more}---\n`,
    ...Object.entries(areas).map(([name, texts]) => `## ${name}\n\n${texts.map((text) => `- ${text}\n`).join('')}`),
  ].join('\n');

/** Two long levels, of which the later raises every second expectation. */
const long = (word: string): Areas =>
  Object.fromEntries(
    Array.from({ length: 6 }, (_, area) => [
      `Area ${area + 1}`,
      Array.from({ length: 10 }, (__, at) => {
        const reach = at % 2 === 0 ? 'a colleague' : word;
        return `Explains subject ${String.fromCharCode(97 + area, 97 + at)} of the service to ${reach} before the end of week ${at + 1}.`;
      }),
    ]),
  );

/** A ladder that forks, with rungs that a reader has compared by hand; one with much to compare, and one with little. */
export const compared: Readonly<Record<string, string>> = {
  'ladders/craft/ladder.md': [
    '---',
    'tracks:',
    '  - { id: trunk, name: Engineer }',
    '  - { id: expert, name: Expert, from: upper }',
    '  - { id: lead, name: Lead, from: upper }',
    '---',
    '# Craft ladder\n',
  ].join('\n'),
  'ladders/craft/trunk/lower.md': level(1, 'Engineer', rungs.lower, 'code: E1\nscope: One service.\n'),
  'ladders/craft/trunk/upper.md': level(2, 'Senior engineer', rungs.upper, 'code: E2\n'),
  'ladders/craft/expert/staff.md': level(3, 'Staff', {
    Delivery: ['I draw up two designs.', 'I say early when a date is at risk.'],
  }),
  'ladders/craft/lead/manager.md': level(3, 'Manager', {
    Delivery: ['I plan the quarter.', 'I say early when a date is at risk.'],
  }),
  'ladders/craft/lead/director.md': level(4, 'Director', {}),
  'ladders/long/ladder.md': '# Long ladder\n',
  'ladders/long/all/first.md': level(1, 'First', long('somebody new')),
  'ladders/long/all/second.md': level(2, 'Second', long('another team')),
  'ladders/small/ladder.md': '# Small ladder\n',
  'ladders/small/all/one.md': level(1, 'One', { Craft: ['Splits a task into steps.'] }),
  'ladders/small/all/two.md': level(2, 'Two', { Craft: ['Splits a project into steps.'] }),
};
