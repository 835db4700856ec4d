import { describe, expect, it } from 'vitest';
import { fileAddresses } from '../../src/handbook/repository.ts';

describe('the addresses of a file', () => {
  const url = 'https://github.com/example/handbook';
  const edit = (path: string, folder?: string): string | undefined =>
    fileAddresses({ repository: { url, ...(folder === undefined ? {} : { folder }) } }, path)?.edit;

  it.each([
    ['pages/a b.md', 'content/pages/a%20b.md'],
    ['pages/50% off #1?.md', 'content/pages/50%25%20off%20%231%3F.md'],
    ['pages/%41.md', 'content/pages/%2541.md'],
    ['pages/é👋.md', 'content/pages/%C3%A9%F0%9F%91%8B.md'],
    ['../README.md', 'README.md'],
    ['../../../README.md', 'README.md'],
  ])('keep its name: %s', (path, expected) => {
    expect(edit(path)).toBe(`${url}/edit/main/${expected}`);
  });

  it('begin at the folder that is configured', () => {
    expect(edit('pages/a.md', 'docs/handbook/')).toBe(`${url}/edit/main/docs/handbook/pages/a.md`);
    expect(edit('pages/a.md', '.')).toBe(`${url}/edit/main/pages/a.md`);
  });
});
