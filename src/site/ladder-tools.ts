import type { Ladder } from '../handbook/ladder.ts';

/** Something that can be done with a ladder. */
export interface LadderTool {
  readonly url: string;
  readonly title: string;
  /** When one would. */
  readonly when: string;
}

/** What can be done with a ladder, for its menu and its overview. */
export function ladderTools({ url, tracks }: Pick<Ladder, 'url' | 'tracks'>): LadderTool[] {
  const track = { url: `${url}which-track/`, title: 'Which track?', when: 'What points one way, and what the other.' };
  return [
    { url: `${url}compare/`, title: 'Compare two levels', when: 'What is new, raised, the same or gone.' },
    { url: `${url}matrix/`, title: 'Matrix', when: 'One area through all levels.' },
    ...(tracks.length > 1 ? [track] : []),
    {
      url: `${url}notebook/`,
      title: 'Growth notebook',
      when: 'Notes for your next 1:1. They stay in your browser.',
    },
  ];
}
