import type { Handbook } from '../handbook/handbook.ts';
import type { Issue, Severity } from '../schema/issue.ts';
import type { Rule } from './rule.ts';
import { actionWithoutDue } from './rules/action-without-due.ts';
import { actionWithoutOwner } from './rules/action-without-owner.ts';
import { ambiguousCondition } from './rules/ambiguous-condition.ts';
import { areaWithoutParity } from './rules/area-without-parity.ts';
import { bareRecord } from './rules/bare-record.ts';
import { blamefulWording } from './rules/blameful-wording.ts';
import { brokenAnchor } from './rules/broken-anchor.ts';
import { brokenImage } from './rules/broken-image.ts';
import { brokenLink } from './rules/broken-link.ts';
import { circularInclude } from './rules/circular-include.ts';
import { circularOrder } from './rules/circular-order.ts';
import { deprecatedStep } from './rules/deprecated-step.ts';
import { doubleExpectation } from './rules/double-expectation.ts';
import { driftedTask } from './rules/drifted-task.ts';
import { dueTooEarly } from './rules/due-too-early.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { duplicateExpectationId } from './rules/duplicate-expectation-id.ts';
import { duplicateField } from './rules/duplicate-field.ts';
import { duplicateRank } from './rules/duplicate-rank.ts';
import { duplicateTask } from './rules/duplicate-task.ts';
import { emptyExpectation } from './rules/empty-expectation.ts';
import { emptyPhase } from './rules/empty-phase.ts';
import { emptyTask } from './rules/empty-task.ts';
import { foreignMark } from './rules/foreign-mark.ts';
import { guessedTracks } from './rules/guessed-tracks.ts';
import { impossibleDay } from './rules/impossible-day.ts';
import { invalidMdx } from './rules/invalid-mdx.ts';
import { invalidValue } from './rules/invalid-value.ts';
import { invalidYaml } from './rules/invalid-yaml.ts';
import { lostLesson } from './rules/lost-lesson.ts';
import { missingAlt } from './rules/missing-alt.ts';
import { missingArea } from './rules/missing-area.ts';
import { missingRank } from './rules/missing-rank.ts';
import { missingSection } from './rules/missing-section.ts';
import { noExample } from './rules/no-example.ts';
import { noLevels } from './rules/no-levels.ts';
import { noOptions } from './rules/no-options.ts';
import { noTasks } from './rules/no-tasks.ts';
import { nothingNew } from './rules/nothing-new.ts';
import { orphanPage } from './rules/orphan-page.ts';
import { outdatedCopy } from './rules/outdated-copy.ts';
import { outsideLink } from './rules/outside-link.ts';
import { overdueReview } from './rules/overdue-review.ts';
import { rankGap } from './rules/rank-gap.ts';
import { remoteContent } from './rules/remote-content.ts';
import { repeatedExpectation } from './rules/repeated-expectation.ts';
import { similarRecord } from './rules/similar-record.ts';
import { skippedHeading } from './rules/skipped-heading.ts';
import { strayChecklist } from './rules/stray-checklist.ts';
import { strayLevel } from './rules/stray-level.ts';
import { strayLibrary } from './rules/stray-library.ts';
import { strayRecord } from './rules/stray-record.ts';
import { strayTemplate } from './rules/stray-template.ts';
import { strayText } from './rules/stray-text.ts';
import { taskCode } from './rules/task-code.ts';
import { timeOrder } from './rules/time-order.ts';
import { unansweredCondition } from './rules/unanswered-condition.ts';
import { undeclaredRole } from './rules/undeclared-role.ts';
import { unevenStep } from './rules/uneven-step.ts';
import { unfilledSlot } from './rules/unfilled-slot.ts';
import { unknownArea } from './rules/unknown-area.ts';
import { unknownCheck } from './rules/unknown-check.ts';
import { unknownChecklist } from './rules/unknown-checklist.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownFork } from './rules/unknown-fork.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownLadder } from './rules/unknown-ladder.ts';
import { unknownLevel } from './rules/unknown-level.ts';
import { unknownOptional } from './rules/unknown-optional.ts';
import { unknownOwner } from './rules/unknown-owner.ts';
import { unknownRecord } from './rules/unknown-record.ts';
import { unknownRole } from './rules/unknown-role.ts';
import { unknownSection } from './rules/unknown-section.ts';
import { unknownService } from './rules/unknown-service.ts';
import { unknownSeverity } from './rules/unknown-severity.ts';
import { unknownTask } from './rules/unknown-task.ts';
import { unknownTemplate } from './rules/unknown-template.ts';
import { unknownTrack } from './rules/unknown-track.ts';
import { unknownZone } from './rules/unknown-zone.ts';
import { unlikeParity } from './rules/unlike-parity.ts';
import { unobservableVerb } from './rules/unobservable-verb.ts';
import { unreadFact } from './rules/unread-fact.ts';
import { unreadHeading } from './rules/unread-heading.ts';
import { unreadMoment } from './rules/unread-moment.ts';
import { unreadTable } from './rules/unread-table.ts';
import { unreadTime } from './rules/unread-time.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { unusableDefault } from './rules/unusable-default.ts';
import { unusableFolder } from './rules/unusable-folder.ts';
import { unusedField } from './rules/unused-field.ts';
import { unusedQuestion } from './rules/unused-question.ts';
import { withheldInclude } from './rules/withheld-include.ts';
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
  unreadTable,
  noLevels,
  unknownLadder,
  unknownLevel,
  unknownTrack,
  unknownFork,
  missingRank,
  duplicateRank,
  unknownArea,
  emptyExpectation,
  duplicateExpectationId,
  unknownChecklist,
  circularInclude,
  noTasks,
  unknownRole,
  unansweredCondition,
  unknownTask,
  circularOrder,
  unreadTime,
  lostLesson,
  unknownSeverity,
  unknownService,
  unknownRecord,
  unknownField,
  duplicateField,
  unusableFolder,
  unknownKey,
  unknownCheck(() => rules),
  unknownSection,
  outsideLink,
  foreignMark,
  remoteContent,
  missingAlt,
  skippedHeading,
  orphanPage,
  overdueReview,
  rankGap,
  strayLevel,
  guessedTracks,
  unreadHeading,
  strayText,
  withheldInclude,
  strayChecklist,
  undeclaredRole,
  emptyPhase,
  emptyTask,
  ambiguousCondition,
  unreadFact,
  taskCode,
  unusedQuestion,
  dueTooEarly,
  deprecatedStep,
  strayLibrary,
  strayRecord,
  timeOrder,
  bareRecord,
  unknownTemplate,
  missingSection,
  outdatedCopy,
  unfilledSlot,
  actionWithoutOwner,
  actionWithoutDue,
  impossibleDay,
  unreadMoment,
  unknownZone,
  strayTemplate,
  unusedField,
  noOptions,
  unusableDefault,
  unknownOptional,
  missingArea,
  areaWithoutParity,
  unlikeParity,
  unevenStep,
  nothingNew,
  repeatedExpectation,
  doubleExpectation,
  unobservableVerb,
  noExample,
  duplicateTask,
  driftedTask,
  similarRecord,
  blamefulWording,
];

/**
 * Finds every mistake in a handbook, in one run: what its settings do not switch off, with the severity that they give it.
 *
 * @returns the issues by file, then line, then column
 */
export function check(handbook: Handbook, among: readonly Rule[] = rules): Issue[] {
  const issues: Issue[] = [];
  for (const rule of among) {
    const severity = severityOf(rule, handbook);
    if (severity === 'off') continue;
    for (const { file, position, message, suggestion } of rule.find(handbook)) {
      issues.push({
        code: rule.code,
        severity,
        file,
        line: position.line,
        column: position.column,
        message,
        suggestion,
      });
    }
  }
  return issues.sort(
    (a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
}

/** What the settings make of a rule. One that is locked stays what it is. */
function severityOf({ code, severity, locked }: Rule, { config }: Handbook): Severity | 'off' {
  return locked === true ? severity : (config.checks?.[code] ?? severity);
}
