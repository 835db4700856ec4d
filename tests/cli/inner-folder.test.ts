import { describe, expect, it } from 'vitest';
import { innerFolder } from '../../src/cli/inner-folder.ts';

const pages = (folder: string, number: number): string[] =>
  Array.from({ length: number }, (_, at) => `${folder}/page-${at}.md`);

describe('the folder that was meant by the name of a repository', () => {
  it('is the one with nearly all pages', () => {
    expect(innerFolder(['README.md', 'mkdocs.yml', 'docs/a.png', ...pages('docs', 9)])).toEqual({
      name: 'docs',
      pages: 9,
      all: 10,
    });
  });

  it.each([
    ['has settings', ['README.md', 'handbook.yaml', ...pages('docs', 9)]],
    ['has a front page of its own', ['index.md', ...pages('docs', 9)]],
    ['keeps its pages where Handrail does', ['pages/a.md', ...pages('docs', 9)]],
    ['has many pages elsewhere', ['README.md', ...pages('teams', 2), ...pages('docs', 9)]],
    ['has no folder of a usual name', ['README.md', ...pages('growing', 9)]],
    ['has only pictures in it', ['README.md', 'docs/a.png']],
  ])('is not looked for in a folder that %s', (_why, paths) => {
    expect(innerFolder(paths)).toBeUndefined();
  });
});
