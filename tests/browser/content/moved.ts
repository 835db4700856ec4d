const level = (rank: number, title: string, ...more: string[]): string =>
  `---\nrank: ${rank}\naliases: [/ladders/dock/old-${title.toLowerCase()}/]\n---\n# ${title}\n\n## Ropes\n\n${more.join('\n')}\n`;

/** A ladder that had other addresses, and so had its levels. */
export const moved: Readonly<Record<string, string>> = {
  'ladders/dock/ladder.md': '---\naliases: /careers/dock/\n---\n# Dock\n',
  'ladders/dock/trunk/hand.md': level(1, 'Hand', '- Ties the four common knots alone.', '- Sweeps the deck at noon.'),
  'ladders/dock/trunk/mate.md': level(2, 'Mate', '- Ties the four common knots in the dark.'),
  'ladders/dock/trunk/captain.md': level(3, 'Captain', '- Answers for a ship.'),
};
