import type { Page } from './pages.ts';

/** How large a ladder is. */
export interface LadderSize {
  readonly tracks: number;
  /** Levels of each track. */
  readonly levels: number;
  readonly areas: number;
  /** Expectations of each level in each area. */
  readonly expectations: number;
}

const verbs =
  'Plans Writes Reviews Ships Measures Explains Mends Records Leads Teaches Chooses Removes Tests Draws Asks'.split(
    ' ',
  );
const things =
  'the release,a design,an incident report,the tests of a service,a budget,the plan of a quarter,a question of a customer,an old tool,the rota,a risky change'.split(
    ',',
  );
const reaches = 'for a task,for a project,for the team,for two teams,across a group,across the company'.split(',');
const ends =
  'before work starts,within a week,without being asked,in writing,with a newcomer,so that others can follow'.split(
    ',',
  );

/**
 * A ladder made by rule, as real ones are: each rung repeats some sentences of the rung below, widens others and adds new
 * ones. The first track is the trunk of the others' ranks, and every other track runs beside it from the first rank on.
 */
export function inventedLadder({ tracks, levels, areas, expectations }: LadderSize): Page[] {
  let state = 4711;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const one = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const sentence = (reach: number): string => `${one(verbs)} ${one(things)} ${reaches[reach] ?? ''} ${one(ends)}`;
  const pages: Page[] = [['ladders/large/ladder.md', `# Large ladder\n\nMade by rule.\n`]];
  for (let track = 1; track <= tracks; track += 1) {
    let said = Array.from({ length: areas * expectations }, () => sentence(0));
    for (let rank = 1; rank <= levels; rank += 1) {
      said = said.map((text) => {
        const fate = random(3);
        if (fate === 0) return text;
        const reach = Math.min(rank, reaches.length - 1);
        return fate === 1
          ? text.replace(/ (?:for|across) (?:a|the|two) \w+/, ` ${reaches[reach] ?? ''}`)
          : sentence(reach);
      });
      const parts = Array.from({ length: areas }, (_, area) => {
        const own = said.slice(area * expectations, (area + 1) * expectations);
        return `## Area ${area + 1}\n\n${own.map((text) => `- ${text}.`).join('\n')}\n\n### For example\n\n- ${sentence(0)}.\n`;
      });
      const text = `---\nrank: ${rank}\n---\n\n# Level ${rank} of track ${track}\n\n${parts.join('\n')}`;
      pages.push([`ladders/large/track-${track}/level-${track}-${rank}.md`, text]);
    }
  }
  return pages;
}
