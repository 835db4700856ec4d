import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressed, preview, siteAt } from '../../src/cli/preview.ts';
import { Folder } from '../run-handrail.ts';

describe('the preview of a built site', () => {
  const folder = new Folder({
    'actions.ics': 'BEGIN:VCALENDAR',
    'actions.atom': '<feed/>',
    'actions.json': '{}',
    'after/index.md': '# After',
    'long.html': '<p>After the incident</p>'.repeat(100),
  });
  const server = createServer(compressed(siteAt(folder.at('.'), '/kb/')));
  const answer = (path: string, headers: Record<string, string> = {}): Promise<Response> => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return fetch(`http://127.0.0.1:${port}/kb/${path}`, { headers });
  };

  beforeAll(
    () =>
      new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', done);
      }),
  );
  afterAll(() => {
    server.close();
    folder[Symbol.dispose]();
  });

  it.each([
    ['actions.ics', /^text\/calendar\b/],
    ['actions.atom', /^application\/atom\+xml\b/],
    ['actions.json', /^application\/json\b/],
    ['after/index.md', /^text\/markdown\b/],
  ])('says what %s is', async (path, type) => {
    expect((await answer(path)).headers.get('Content-Type')).toMatch(type);
  });

  it('answers compressed to who understands it, and to others as it is', async () => {
    const long = '<p>After the incident</p>'.repeat(100);
    const packed = await answer('long.html', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(await packed.text()).toBe(long);
    const plain = await answer('long.html', { 'Accept-Encoding': 'identity' });
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(await plain.text()).toBe(long);
  });
});

describe('handrail preview, where nothing is built', () => {
  it.each([
    ['nowhere yet', 'There is no built site in nowhere yet. Make one first: npx handrail build --out "nowhere yet"'],
    ['src', 'There is no built site in src. If your pages are there: npx handrail start --content src'],
  ])('says what to type instead of --out %s', async (out, message) => {
    await expect(preview({ out, port: '0', host: 'localhost' })).rejects.toThrow(message);
  });
});
