import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page of a benchmark: its path and its text. */
export type Page = readonly [path: string, text: string];

const vocabulary =
  'team review incident ladder owner change release question answer plan week meeting note service support manager engineer document decision process customer feedback'.split(
    ' ',
  );

/**
 * Pages like those of a large public handbook — 883 of about 7 kB, in folders, with headings, lists, tables, code and
 * links to each other — made by rule, so that every run has the same.
 */
export function inventedPages(): Page[] {
  let state = 12345;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const words = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[random(vocabulary.length)]).join(' ');
  const pathOf = (at: number): string => `section-${at % 12}/topic-${at % 60}/page-${at}.md`;
  return Array.from({ length: 883 }, (_, at): Page => {
    const parts = Array.from({ length: 8 }, (_unused, part) => {
      const target = random(883);
      const link = `[${words(2)}](../../${pathOf(target)})`;
      const list = Array.from({ length: 4 }, () => `- ${words(9)}`).join('\n');
      const extra = part % 4 === 1 ? `| a | b |\n|---|---|\n| ${words(3)} | ${words(3)} |\n\n` : '';
      const code = part % 4 === 3 ? '```ts\nconst answer: number = 42;\n```\n\n' : '';
      return `## ${words(3)} ${part}\n\n${words(45)} ${link}. ${words(30)}.\n\n${list}\n\n${extra}${code}`;
    });
    return [pathOf(at), `---\ntitle: "Page ${at} ${words(2)}"\n---\n\n${words(40)}.\n\n${parts.join('')}`];
  });
}

/**
 * The pages of a real folder, so changed that a bare Astro project builds them too: without images, whose files it would
 * insist on, and without any front matter but the title.
 */
export function realPages(folder: string): Page[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return paths.sort().map((path): Page => {
    const text = readFileSync(join(folder, path), 'utf8').replace(/\r\n?/g, '\n');
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    const title = /^#\s+(.*)$/m.exec(body)?.[1] ?? path;
    const plain = body.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<img\b[^>]*>/gi, '');
    return [path, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${plain}`];
  });
}

/** Writes pages into a folder `times` times over, each copy in a folder of its own and with titles of its own. */
export function writePages(pages: readonly Page[], folder: string, times: number): void {
  for (let copy = 1; copy <= times; copy += 1) {
    for (const [path, text] of pages) {
      const full = join(folder, times === 1 ? '' : `copy-${copy}`, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, times === 1 ? text : text.replace(/^title: "/m, `title: "${copy}: `));
    }
  }
}
