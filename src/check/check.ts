import type { Handbook } from '../handbook/handbook.ts';
import type { Issue } from '../schema/issue.ts';
import type { Rule } from './rule.ts';
import { brokenAnchor } from './rules/broken-anchor.ts';
import { brokenImage } from './rules/broken-image.ts';
import { brokenLink } from './rules/broken-link.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { invalidMdx } from './rules/invalid-mdx.ts';
import { invalidValue } from './rules/invalid-value.ts';
import { invalidYaml } from './rules/invalid-yaml.ts';
import { missingAlt } from './rules/missing-alt.ts';
import { orphanPage } from './rules/orphan-page.ts';
import { outsideLink } from './rules/outside-link.ts';
import { overdueReview } from './rules/overdue-review.ts';
import { remoteContent } from './rules/remote-content.ts';
import { skippedHeading } from './rules/skipped-heading.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownOwner } from './rules/unknown-owner.ts';
import { unknownSection } from './rules/unknown-section.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { withheldLink } from './rules/withheld-link.ts';

/** Every rule, in the order their issues matter to an author. */
export const rules: readonly Rule[] = [
  unreadableFile,
  invalidYaml,
  invalidMdx,
  invalidValue,
  duplicateAddress,
  brokenLink,
  brokenAnchor,
  brokenImage,
  withheldLink,
  unknownOwner,
  unknownKey,
  unknownSection,
  outsideLink,
  remoteContent,
  missingAlt,
  skippedHeading,
  orphanPage,
  overdueReview,
];

/**
 * Finds every mistake in a handbook, in one run.
 *
 * @returns the issues by file, then line, then column
 */
export function check(handbook: Handbook, among: readonly Rule[] = rules): Issue[] {
  const issues: Issue[] = [];
  for (const { code, severity, find } of among) {
    for (const { file, position, message, suggestion } of find(handbook)) {
      issues.push({ code, severity, file, line: position.line, column: position.column, message, suggestion });
    }
  }
  return issues.sort(
    (a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
}
