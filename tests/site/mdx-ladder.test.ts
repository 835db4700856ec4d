import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, handrail } from '../run-handrail.ts';
import { named, wordsOf } from './finished.ts';

const level = (rank: number, title: string, ...expectations: string[]): string =>
  [
    `---\nrank: ${rank}\n---\n# ${title}\n\n## Craft\n`,
    ...expectations.map((text) => `- ${text}`),
    '\n### For example\n\n- Once.\n',
  ].join('\n');

const content = {
  'content/handbook.yaml': 'name: Kite team\n',
  'content/ladders/kites/ladder.md': '---\nareas: [Craft]\naudience: internal\n---\n# Kite ladder\n',
  'content/ladders/kites/trunk/flyer.md': level(1, 'Flyer', 'Flies kites.', 'Mends a torn sail in an hour.'),
  'content/ladders/kites/trunk/builder.md': level(2, 'Builder', 'Flies kites.', 'Designs a kite that others build.'),
};

/** The body of the page `growing`, built from some MDX. */
async function bodyOf(
  mdx: string,
  ...options: string[]
): Promise<{ body: string; home: string; status: number | null; said: string }> {
  using files = new Folder({
    ...content,
    'content/pages/index.md': '---\naudience: public\n---\n# Home\n\n[Growing](growing.mdx)\n',
    'content/pages/growing.mdx': `---\naudience: public\n---\n# Growing\n\n${mdx}\n`,
  });
  const folders = ['--content', files.at('content'), '--out', files.at('site')];
  const { status, stdout, stderr } = await handrail('build', ...folders, ...options);
  const page = (path: string): string => (status === 0 ? readFileSync(files.at(`site/${path}`), 'utf8') : '');
  const body = /<div class="prose"[^>]*>([\s\S]*?)<\/article>/.exec(page('growing/index.html'))?.[1] ?? '';
  return { body, home: page('index.html'), status, said: stdout + stderr };
}

describe('parts of a ladder in a page', () => {
  it('are the rails with a link to each level, a level with its expectations, and what is new on the next', async () => {
    const { body, home } = await bodyOf(
      '<Rails ladder="kites" />\n\n<Level of="kites/flyer" />\n\n<Comparison from="kites/flyer" to="kites/builder" />',
    );
    const links = named(body, 'a').map(({ attributes }) => attributes['href']);
    expect(links.slice(0, 2)).toEqual(['/ladders/kites/builder/', '/ladders/kites/flyer/']);
    expect(links).toContain('/ladders/kites/compare/flyer..builder/');
    const words = wordsOf(body);
    expect(words).toContain('Mends a torn sail in an hour.');
    expect(words).toContain('1 new, 1 the same, 1 gone.');
    expect(words).toContain('Designs a kite that others build.');
    // Only pages that show something of a ladder pay for how it looks.
    expect(body).toMatch(/<link rel="stylesheet" href="\/_astro\/rails\.[^"]+\.css">/);
    expect(home).not.toContain('/rails.');
  });

  it('stop the build when there is no level of that name, and say which there are', async () => {
    const { status, said } = await bodyOf('<Level of="kites/pilot" />');
    expect(status).not.toBe(0);
    expect(said).toContain('there is no level "pilot"; there are flyer, builder');
    expect(said).toContain('growing.mdx');
  });

  it('leave no trace of a ladder that the edition does not hold', async () => {
    const { body, status } = await bodyOf(
      '<Rails ladder="kites" />\n\n<Level of="kites/flyer" />',
      '--edition',
      'public',
    );
    expect(status).toBe(0);
    expect(body).not.toMatch(/flyer|kites|torn/i);
    expect(wordsOf(body)).toContain('This part of the page is about an internal ladder.');
  });
});
