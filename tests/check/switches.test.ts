import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { handbookOf } from '../content-tree.ts';

/** A page with a broken link and an image without a description. */
const page = '# A\n\n[b](b.md)\n\n![](a.png)\n';

function issuesWith(checks: string, more: Record<string, string> = {}): string[] {
  const files = { 'handbook.yaml': `checks:\n${checks}\n`, 'a.md': page, 'a.png': '', ...more };
  return check(handbookOf(files)).map(({ code, severity }) => `${code} ${severity}`);
}

describe('the checks of handbook.yaml', () => {
  test('leave what they do not name', () => {
    expect(issuesWith('  orphan-page: off')).toEqual(['broken-link error', 'missing-alt warning']);
  });

  test('switch a check off', () => {
    expect(issuesWith('  missing-alt: off')).toEqual(['broken-link error']);
    expect(issuesWith('  missing-alt: off\n  broken-link: off')).toEqual([]);
  });

  test('make an error a warning, and a warning an error', () => {
    expect(issuesWith('  broken-link: warning\n  missing-alt: error')).toEqual([
      'broken-link warning',
      'missing-alt error',
    ]);
  });

  test('hold for checklists as well', () => {
    const more = { 'checklists/list.md': '# List\n\n- [ ] Row (day 1, if boat)\n- [ ] Row (day 1, if boat)\n' };
    expect(issuesWith('  broken-link: off\n  missing-alt: off', more)).toEqual([
      'unanswered-condition error',
      'duplicate-task warning',
    ]);
    const switches = '  unanswered-condition: warning\n  duplicate-task: off';
    expect(issuesWith(`  broken-link: off\n  missing-alt: off\n${switches}`, more)).toEqual([
      'unanswered-condition warning',
    ]);
  });

  test('cannot silence what hides content', () => {
    const more = { 'b.md': '---\ntitle: [\n---\n' };
    expect(issuesWith('  invalid-yaml: off', more)).toContain('invalid-yaml error');
    expect(issuesWith('  invalid-yaml: off', more)).toContain('unknown-check warning');
  });

  test('say what may be written for a check', () => {
    const files = { 'handbook.yaml': 'checks:\n  orphan-page: false\n  missing-alt: none\n' };
    expect(check(handbookOf(files)).map(({ code, line, suggestion }) => `${line} ${code} ${suggestion}`)).toEqual([
      '2 invalid-value Write `orphan-page: off`, or with warning or error.',
      '3 invalid-value Write `missing-alt: off`, or with warning or error.',
    ]);
  });
});
