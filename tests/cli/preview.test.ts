import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteAt } from '../../src/cli/preview.ts';
import { Folder } from '../run-handrail.ts';

describe('the preview of a built site', () => {
  const folder = new Folder({
    'actions.ics': 'BEGIN:VCALENDAR',
    'actions.atom': '<feed/>',
    'actions.json': '{}',
    'after/index.md': '# After',
  });
  const server = createServer(siteAt(folder.at('.'), '/kb/'));
  const typeOf = async (path: string): Promise<string | null> => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return (await fetch(`http://127.0.0.1:${port}/kb/${path}`)).headers.get('Content-Type');
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
    expect(await typeOf(path)).toMatch(type);
  });
});
