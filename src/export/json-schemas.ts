import { z } from 'zod';
import { changesExport } from '../schema/changes-export.ts';
import { checklistExport } from '../schema/checklist-export.ts';
import { checklistPlans } from '../schema/checklist-plans.ts';
import { issueReport } from '../schema/issue.ts';
import type { Kind } from '../schema/kind.ts';
import { kinds } from '../schema/kinds.ts';
import { ladderExport } from '../schema/ladder-export.ts';
import { notebook } from '../schema/notebook.ts';
import { planExport } from '../schema/plan-export.ts';
import { actionsExport, recordsExport } from '../schema/records-export.ts';
import { templateExport } from '../schema/template-export.ts';

/**
 * The JSON Schema (draft 2020-12) of everything that is typed by an author or read by a machine, by name: an editor
 * that knows `page.json` completes front matter, a script that knows `issues.json` can rely on the report.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas: [string, z.ZodType][] = [
    ['issues', issueReport],
    ['ladder-export', ladderExport],
    ['notebook', notebook],
    ['checklist-export', checklistExport],
    ['checklist-plans', checklistPlans],
    ['plan-export', planExport],
    ['template-export', templateExport],
    ['records-export', recordsExport],
    ['actions-export', actionsExport],
    ['changes-export', changesExport],
    ...Object.values<Kind>(kinds).map(({ name, schema }): [string, z.ZodType] => [name, schema]),
  ];
  return new Map(
    schemas.map(([name, schema]) => [name, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`]),
  );
}
