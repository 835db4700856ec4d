import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, handrail } from '../run-handrail.ts';
import { wordsOf } from './finished.ts';
import { kites } from './mdx-content.ts';

/** The body of the page `growing`, built from some MDX. */
async function bodyOf(
  mdx: string,
  ...options: string[]
): Promise<{ body: string; status: number | null; said: string }> {
  using files = new Folder({
    'content/handbook.yaml': 'name: Kite team\n',
    ...Object.fromEntries(Object.entries(kites).map(([path, text]) => [`content/${path}`, text])),
    'content/pages/index.md': '---\naudience: public\n---\n# Home\n\n[Growing](growing.mdx)\n',
    'content/pages/growing.mdx': `---\naudience: public\n---\n# Growing\n\n${mdx}\n`,
  });
  const folders = ['--content', files.at('content'), '--out', files.at('site')];
  const { status, stdout, stderr } = await handrail('build', ...folders, ...options);
  const page = status === 0 ? readFileSync(files.at('site/growing/index.html'), 'utf8') : '';
  const body = /<div class="prose"[^>]*>([\s\S]*?)<\/article>/.exec(page)?.[1] ?? '';
  return { body, status, said: stdout + stderr };
}

/** What they show is in the build of everything that MDX can do. */
describe('parts of a ladder in a page', () => {
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
