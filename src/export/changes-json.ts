import { href } from '../handbook/address.ts';
import type { Change, Subject } from '../handbook/change.ts';
import type { ChangesExport } from '../schema/changes-export.ts';
import type { ChangesReport } from './changes-report.ts';

/** What changes for whom as JSON, in the shape of `changesExport`. */
export function changesJson(report: ChangesReport): string {
  return `${JSON.stringify(changesData(report), null, 1)}\n`;
}

function changesData({ before, after, base, changes, brought, mended, remarks }: ChangesReport): ChangesExport {
  const places = new Map(changes.changes.map((change, at) => [change, at]));
  return {
    generator: 'Handrail',
    before,
    after,
    edition: changes.edition,
    remarks: [...remarks],
    changes: changes.changes.map((change) => changeData(change, base)),
    groups: changes.groups.map(({ whom, weight, changes: own }) => ({
      whom: { ...whom },
      weight,
      changes: own.flatMap((change) => places.get(change) ?? []),
    })),
    agreement: changes.agreement.map(({ owner, name, why, subjects }) => ({
      owner: owner ?? null,
      name,
      why,
      subjects: subjects.map((subject) => subjectData(subject, base)),
    })),
    brought: [...brought],
    mended: [...mended],
  };
}

function changeData(change: Change, base: string): ChangesExport['changes'][number] {
  return {
    subject: subjectData(change.subject, base),
    place: change.place ?? null,
    part: change.part,
    sort: change.sort,
    about: change.about ?? null,
    fact: change.fact ?? null,
    before: change.before ?? null,
    after: change.after ?? null,
    marks: change.marks.map((mark) => ({ ...mark })),
    values: change.values.map((value) => ({ ...value })),
    note: change.note,
    weight: change.weight,
    whom: change.whom.map((whom) => ({ ...whom })),
  };
}

function subjectData(
  { kind, title, path, formerPath, url }: Subject,
  base: string,
): ChangesExport['changes'][number]['subject'] {
  return { kind, title, path, formerPath: formerPath ?? null, url: url === undefined ? null : addressIn(url, base) };
}

/** An address below the base, which may have a fragment. */
function addressIn(url: string, base: string): string {
  const [path = '', fragment] = url.split('#');
  return href(base, path, fragment);
}
