import type { Issue, IssueReport } from '../schema/issue.ts';

/** The issues as JSON, in the shape that the published schema describes. */
export function reportJson(issues: readonly Issue[]): string {
  const report: IssueReport = { issues: [...issues] };
  return `${JSON.stringify(report, null, 2)}\n`;
}
