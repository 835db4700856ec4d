import { check } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { Circumstances } from '../../src/handbook/create-handbook.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** What one rule finds in a small handbook. */
export function found(rule: Rule, files: Files, circumstances?: Partial<Circumstances>): Issue[] {
  return check(handbookOf(files, circumstances), [rule]);
}

/** Where one rule finds something, as `file:line:column`. */
export function placesOf(rule: Rule, files: Files, circumstances?: Partial<Circumstances>): string[] {
  return found(rule, files, circumstances).map(({ file, line, column }) => `${file}:${line}:${column}`);
}

/** A page with front matter: its first key is on line 2. */
export function withFrontMatter(frontMatter: string): string {
  return `---\n${frontMatter}\n---\n\n# Page\n`;
}
