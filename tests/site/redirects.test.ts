import { describe, expect, it } from 'vitest';
import { redirectsOf } from '../../src/site/redirects.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

function redirects(files: Files): string[] {
  return redirectsOf(handbookOf(files)).map(({ url, to }) => `${url} → ${to.url}`);
}

const level = (rank: number, more = ''): string => `---\nrank: ${rank}\n${more}---\n\n## Craft\n\n- Works.\n`;

describe('redirectsOf', () => {
  it('leads from every alias to what asks for it', () => {
    expect(redirects({ 'a.md': '---\naliases: [/old/, /older/]\n---\n# A\n' })).toEqual([
      '/old/ → /a/',
      '/older/ → /a/',
    ]);
  });

  it('takes along everything below a ladder that has moved, but what is found in the browser', () => {
    const found = redirects({
      'ladders/crew/ladder.md': '---\naliases: /careers/\n---\n# Crew\n',
      'ladders/crew/trunk/hand.md': level(1),
      'ladders/crew/trunk/mate.md': level(2),
    });
    expect(found.sort()).toEqual([
      '/careers/ → /ladders/crew/',
      '/careers/compare/ → /ladders/crew/compare/',
      '/careers/hand/ → /ladders/crew/hand/',
      '/careers/hand/sheet/ → /ladders/crew/hand/sheet/',
      '/careers/mate/ → /ladders/crew/mate/',
      '/careers/mate/sheet/ → /ladders/crew/mate/sheet/',
      '/careers/matrix/ → /ladders/crew/matrix/',
      '/careers/notebook/ → /ladders/crew/notebook/',
    ]);
  });

  it('takes along what is made of a checklist that has moved, and no other checklist', () => {
    const list = (more = ''): string => `---\n${more}---\n- [ ] Meet the crew\n`;
    const found = redirects({
      'checklists/crew.md': list('aliases: /joining/\nsuccess: [Knows the ropes]\n'),
      'checklists/crew/cook.md': list(),
      'checklists/leave.md': list('aliases: /checklists/ashore/\n'),
    });
    expect(found.sort()).toEqual([
      '/checklists/ashore/ → /checklists/leave/',
      '/checklists/ashore/plan/ → /checklists/leave/plan/',
      '/joining/ → /checklists/crew/',
      '/joining/30-60-90/ → /checklists/crew/30-60-90/',
      '/joining/plan/ → /checklists/crew/plan/',
    ]);
  });

  it('takes along the sheet of a level', () => {
    const found = redirects({
      'ladders/crew/ladder.md': '# Crew\n',
      'ladders/crew/trunk/hand.md': level(1, 'aliases: /ladders/crew/sailor/\n'),
    });
    expect(found).toEqual([
      '/ladders/crew/sailor/ → /ladders/crew/hand/',
      '/ladders/crew/sailor/sheet/ → /ladders/crew/hand/sheet/',
    ]);
  });

  it('takes no address from anything that is there', () => {
    const found = redirects({
      'pages/careers/matrix.md': '# A matrix of our own\n',
      'ladders/crew/ladder.md': '---\naliases: /careers/\n---\n# Crew\n',
    });
    expect(found).not.toContain('/careers/matrix/ → /ladders/crew/matrix/');
  });
});
