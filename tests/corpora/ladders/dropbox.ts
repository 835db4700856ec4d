import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A level of the corpus: its file, and where it stands. IC3 and M3 are parity. */
interface Source {
  readonly name: string;
  readonly track: 'trunk' | 'expert' | 'management';
  readonly rank: number;
}

const expert = [
  'ic1_software_engineer',
  'ic2_software_engineer',
  'ic3_software_engineer',
  'ic4_software_engineer',
  'ic5_staff_software_engineer',
  'ic6_principal_software_engineer',
  'ic7_senior_principal_software_engineer',
];
const management = [
  'm3_engineering_manager',
  'm4_engineering_manager',
  'm5_senior_engineering_manager',
  'm6_engineering_director',
  'm7_senior_engineering_director',
];

const sources: readonly Source[] = [
  ...expert.map((name, at): Source => ({ name, track: at < 2 ? 'trunk' : 'expert', rank: at + 1 })),
  ...management.map((name, at): Source => ({ name, track: 'management', rank: at + 3 })),
];

/** The corpus in the folder form of a ladder: files by path, and every bullet of the original by level. */
export function dropboxLadder(corpora: string): {
  readonly files: ReadonlyMap<string, string>;
  readonly bullets: ReadonlyMap<string, readonly string[]>;
} {
  const files = new Map([
    [
      'ladders/software/ladder.md',
      '---\ntracks:\n  - { id: trunk }\n  - { id: expert, from: ic2 }\n  - { id: management, from: ic2 }\n---\n# Software\n',
    ],
  ]);
  const bullets = new Map<string, readonly string[]>();
  for (const { name, track, rank } of sources) {
    const text = readFileSync(join(corpora, 'dropbox__dbx-career-framework', `${name}.md`), 'utf8');
    const id = name.replace(/_.*/, '');
    files.set(
      `ladders/software/${track}/${id}.md`,
      `---\ncode: ${id.toUpperCase()}\nrank: ${rank}\n---\n${levelOf(text)}`,
    );
    bullets.set(
      id,
      text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2).replace(/\s+/g, ' ').trim()] : [])),
    );
  }
  return { files, bullets };
}

/** The parts before the first pillar begin with their name, and go on with what it means. */
const opening = /^(Scope|Collaborative Reach|Impact Levers) (.*)/;

/**
 * One file of the corpus as a level. Its areas are what stands right above each list: the plain lines, which were headings on
 * the web, with the pillar that they belong to. A pillar with lines of its own, and the heading above all pillars, say nothing.
 */
function levelOf(text: string): string {
  let pillar: string | undefined;
  return text
    .split('\n')
    .map((line, at, lines) => {
      const [, part, meaning] = opening.exec(line) ?? [];
      if (part !== undefined) return `\n## ${part}\n\n${meaning ?? ''}\n`;
      if (line.startsWith('## ')) {
        pillar = line.slice(3);
        return '';
      }
      if (line.startsWith('# ') && at > 0) return '';
      const isHeading = pillar !== undefined && line !== '' && !line.startsWith('- ') && lines[at + 1] === '';
      return isHeading ? `\n## ${pillar}: ${line}\n` : line;
    })
    .join('\n');
}
