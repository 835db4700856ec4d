const level = (rank: number, title: string, ...expectations: string[]): string =>
  `---\nrank: ${rank}\n---\n# ${title}\n\n## Cargo\n\n${expectations.map((text) => `- ${text}\n`).join('')}`;

/** A ladder whose expectations share a word that stands nowhere else. */
export const searched: Readonly<Record<string, string>> = {
  'ladders/crane/ladder.md': [
    '---',
    'tracks:',
    '  - { id: trunk, name: Yard }',
    '  - { id: expert, name: Expert, from: senior }',
    '  - { id: lead, name: Leading, from: senior }',
    '---',
    '# Crane ladder',
    '',
    'How crane drivers grow.',
    '',
  ].join('\n'),
  'ladders/crane/trunk/senior.md': level(1, 'Senior driver', 'Balances a pallet alone.', 'Greases the hook.'),
  'ladders/crane/expert/master.md': level(2, 'Master driver', 'Balances a container in wind.'),
  'ladders/crane/lead/foreman.md': level(2, 'Foreman', 'Balances shifts between drivers.\n  - Swapped two nights.'),
};
