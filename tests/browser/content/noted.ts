/** An expectation that tests take notes on. */
export const bowline = 'Ties a bowline in the dark.';

/** A ladder to keep a notebook about. */
export const noted: Readonly<Record<string, string>> = {
  'ladders/crew/ladder.md': [
    '---',
    'aliases: /ladders/sailors/',
    'areas: [Knots, Weather]',
    'tracks: [{ id: deck, name: Deck }]',
    '---',
    '',
    '# Crew',
    '',
    'How to use it.',
    '',
  ].join('\n'),
  'ladders/crew/deck/hand.md':
    '---\nrank: 1\naliases: /ladders/crew/boy/\n---\n\n# Hand\n\n## Knots\n\n- Ties a knot.\n\n## Weather\n\n- Reads the sky.\n',
  'ladders/crew/deck/mate.md': `---\nrank: 2\n---\n\n# Mate\n\n## Knots\n\n- ${bowline}\n- Splices a rope.\n\n## Weather\n\n- Reads the sky.\n`,
};
