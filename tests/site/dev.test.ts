import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder, start } from '../run-handrail.ts';
import type { Running } from '../run-handrail.ts';

const port = 4391;
const soon = { timeout: 10_000, interval: 50 };

describe('handrail dev', () => {
  const files = new Folder({
    'content/handbook.yaml': 'url: https://example.org/team/\n',
    'content/index.md': '# Home\n\n[Guide](guide.md)\n',
    'content/guide.md': '# Guide\n\nThe first words.\n\n[Form](form.pdf)\n',
    'content/form.pdf': '%PDF-1.4 form',
    'content/postmortems/2026-05-01-dark.md': '# Dark\n\n## Actions\n\n- [ ] Light it 💡 (due 2026-06-01)\n',
  });
  let server: Running;
  const get = async (path: string): Promise<{ status: number; type: string | null; text: string }> => {
    const response = await fetch(`http://localhost:${port}/team${path}`);
    return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
  };

  beforeAll(async () => {
    server = start('dev', '--content', files.at('content'), '--port', String(port));
    await server.says(`The handbook is at http://localhost:${port}/team/`);
  });
  afterAll(async () => {
    server.stop();
    await server.ended;
    files[Symbol.dispose]();
  });

  it('serves pages, their twins and the files they link to', async () => {
    expect((await get('/guide/')).text).toContain('The first words.');
    // Who writes a handbook is told how to fill a door that its readers do not see.
    expect((await get('/')).text).toContain('Give a page the tag <code>career</code>');
    expect((await get('/guide/index.md')).text).toContain('# Guide');
    expect((await get('/form.pdf')).text).toBe('%PDF-1.4 form');
    expect((await get('/index.json')).text).toContain('"Handrail"');
  });

  it('says what feeds, calendars and JSON are, so that what subscribes to them can read them', async () => {
    const calendar = await get('/actions.ics');
    expect(calendar).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(calendar.text).toContain('SUMMARY:Light it 💡');
    for (const path of ['/actions.atom', '/postmortems.atom']) {
      expect(await get(path)).toMatchObject({ status: 200, type: 'application/atom+xml; charset=utf-8' });
    }
    expect(await get('/actions.json')).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
    expect((await get('/actions/')).text).toContain('Light it 💡');
  });

  it('shows an edit', async () => {
    files.write('content/guide.md', '# Guide\n\nOther words.\n');
    await expect.poll(async () => (await get('/guide/')).text, soon).toContain('Other words.');
  });

  it('shows a new page, in navigation too, and forgets one that is gone', async () => {
    files.write('content/new.md', '# Brand new\n');
    await expect.poll(async () => (await get('/new/')).status, soon).toBe(200);
    expect((await get('/map/')).text).toContain('Brand new');
    rmSync(files.at('content/new.md'));
    await expect.poll(async () => (await get('/new/')).status, soon).toBe(404);
  });

  it('tells a mistake with file and line, in the terminal and on the page, and forgets it when it is mended', async () => {
    files.write('content/guide.md', '# Guide\n\nSee [that](nowhere.md).\n');
    await server.says('nowhere.md');
    await expect
      .poll(async () => (await get('/guide/')).text, soon)
      .toMatch(/nowhere\.md[\s\S]*line|line[\s\S]*nowhere\.md/i);
    files.write('content/guide.md', '# Guide\n\nSee [home](index.md).\n');
    await expect.poll(async () => (await get('/guide/')).text, soon).not.toContain('nowhere.md');
  });

  it('keeps going when front matter breaks', async () => {
    files.write('content/guide.md', '---\ntitle: [oops\n---\n# Guide\n\nStill here.\n');
    await expect.poll(async () => (await get('/guide/')).text, soon).toContain('Still here.');
    await server.says('invalid-yaml');
  });

  it('shows an MDX page, and edits of it', async () => {
    files.write('content/cards.mdx', '# Cards\n\n<Card title="First">Words</Card>\n\n{1 + 1}\n');
    await expect.poll(async () => (await get('/cards/')).text, soon).toContain('First');
    files.write('content/cards.mdx', '# Cards\n\n<Card title="Second">Words</Card>\n');
    await expect.poll(async () => (await get('/cards/')).text, soon).toContain('Second');
  });
});
