import { afterEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/handbook/handbook.ts';
import { ladderNamed, levelNamed } from '../../src/site/ladder-names.ts';
import { openSession } from '../../src/site/session.ts';
import { handbookOf } from '../content-tree.ts';

const files = {
  'ladders/kites/ladder.md': '---\naudience: internal\n---\n# Kite ladder\n',
  'ladders/kites/trunk/flyer.md': '---\nrank: 1\n---\n# Flyer\n\n## Craft\n\n- Flies.\n',
  'ladders/kites/trunk/builder.md': '---\nrank: 2\n---\n# Builder\n\n## Craft\n\n- Builds.\n',
};

function open(edition: Edition): void {
  const handbook = handbookOf(files, { edition });
  openSession({ contentFolder: '', handbook, issues: new Map(), showIssues: false, failures: new Map() });
}

// Others find no session, as before.
afterEach(() => void Reflect.deleteProperty(globalThis, Symbol.for('handrail.session')));

describe('the ladder and the level that a page names', () => {
  it('are found by what their folder and file are called', () => {
    open('internal');
    expect(ladderNamed(' Kites ')?.title).toBe('Kite ladder');
    expect(levelNamed('kites/flyer')?.level.title).toBe('Flyer');
  });

  it.each([
    [() => ladderNamed('kite'), 'there is no ladder "kite"; there are kites'],
    [() => levelNamed('kite/flyer'), 'there is no ladder "kite"; there are kites'],
    [() => levelNamed('kites/pilot'), 'there is no level "pilot"; there are flyer, builder'],
    [() => ladderNamed(undefined), 'a component does not say which ladder'],
    [() => levelNamed('flyer'), 'not "flyer"'],
    [() => levelNamed(undefined), 'a level is named by its ladder and its file'],
  ])('are missed in words that say which there are: %s', (find, message) => {
    open('internal');
    expect(find).toThrow(message);
  });

  it('are not told from those that do not exist where the edition holds none', () => {
    open('public');
    expect(ladderNamed('kites')).toBeUndefined();
    expect(ladderNamed('kite')).toBeUndefined();
    expect(levelNamed('kites/flyer')).toBeUndefined();
  });
});
