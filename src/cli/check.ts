import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineName, createBaseline } from '../check/baseline.ts';
import { reportGithub } from '../check/report-github.ts';
import { reportJson } from '../check/report-json.ts';
import { kindOf } from '../schema/kinds.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { readContent, tellOfMissingHistory, text } from './content.ts';
import type { Content } from './content.ts';
import { findingsOf, issuesOf, pretty } from './issues.ts';
import type { Findings } from './issues.ts';
import { quoted } from './new-words.ts';
import { isRefusal } from './work-folder.ts';

/** Issues from which on nobody mends them all in one go. */
const many = 100;

/** Finds every mistake in the content and prints it. Standard output holds the report and nothing else. */
export async function check(values: Values): Promise<number> {
  const content = readContent(values);
  if (values['update-baseline'] === true) return updateBaseline(content);
  const findings = findingsOf(content);
  process.stdout.write(report(text(values, 'format'), findings, content));
  const isWritten = (path: string): boolean =>
    ['page', 'ladder', 'level', 'framework', 'checklist', 'template', 'record'].includes(kindOf(path)?.name ?? '');
  if (!content.tree.files.keys().some(isWritten)) {
    console.error(`There is no Markdown file in ${content.shownAs}: nothing was checked.`);
  }
  if (findings.known === 0 && findings.fresh.length > many) {
    const where = content.shownAs === 'content' ? '' : ` --content ${quoted(content.shownAs)}`;
    console.error(
      `To begin with what there is, and fail only for new mistakes: npx handrail check${where} --update-baseline`,
    );
  }
  tellOfMissingHistory(content);
  const failing = findings.fresh.some(({ severity }) => values['strict'] === true || severity === 'error');
  return failing ? 1 : 0;
}

function report(format: string, { fresh, known, gone }: Findings, content: Content): string {
  switch (format) {
    case 'json':
      return reportJson(fresh);
    case 'github':
      return reportGithub(fresh, { prefix: content.shownAs, known, gone });
    default:
      return pretty(fresh, content, process.stdout, { known, gone });
  }
}

/** Accepts what there is now. It replaces the baseline whole, whatever stood there: that is what was asked for. */
function updateBaseline(content: Content): number {
  const all = issuesOf(content);
  const path = join(content.shownAs, baselineName);
  try {
    writeFileSync(join(content.folder, baselineName), createBaseline(all));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new UsageError(`${path} cannot be written (${error.code}).`);
  }
  console.log(
    `${all.length === 1 ? '1 issue is' : `${all.length} issues are`} now known, in ${path}. New ones will fail.`,
  );
  return 0;
}
