import type { HandbookRecord, RecordFault } from '../../handbook/record.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/**
 * Sections that the template of a record asks for, and that are not there, which is told once, or say nothing. Unfinished ones
 * may be empty.
 */
export const missingSection: Rule = {
  code: 'missing-section',
  severity: 'warning',
  title: 'Section that is missing or empty',
  *find(handbook) {
    for (const [record, all] of Map.groupBy(recordFaultsOf(handbook, 'missing-section'), (each) => each.record)) {
      const faults = all.map(({ fault }) => fault);
      const [first, ...others] = faults.filter(({ empty }) => !empty);
      if (first !== undefined) yield ofAbsent([first, ...others], record);
      for (const fault of faults.filter(({ empty }) => empty)) yield ofEmpty(fault, record);
    }
  },
};

type MissingSection = Extract<RecordFault, { kind: 'missing-section' }>;

function ofAbsent(faults: readonly [MissingSection, ...MissingSection[]], record: HandbookRecord): Finding {
  const [{ path, position, title }] = faults;
  const many = faults.length > 1;
  const titles = allOf(faults.map((fault) => typed(fault.title)));
  return {
    file: path,
    position,
    message: `There ${many ? 'are no sections' : 'is no section'} ${titles}, and its template ${typed(nameIn(record))} asks for ${many ? 'them' : 'it'}: whoever comes to learn does not find what belongs there.`,
    suggestion: `Add ${allOf(faults.map((fault) => typed(`## ${fault.title}`)))}. If documents can do without, write ${typed(`optional-sections: [${title}]`)} in ${typed(pathIn(record))}.`,
  };
}

function ofEmpty({ path, position, title }: MissingSection, record: HandbookRecord): Finding {
  return {
    file: path,
    position,
    message: `The section ${typed(title)} says nothing, and its template ${typed(nameIn(record))} asks for it: whoever comes to learn finds a heading.`,
    suggestion: `Write below it what ${typed(pathIn(record))} asks for there; if there is nothing to say, write ${typed('None.')} and why.`,
  };
}

function nameIn({ made }: HandbookRecord): string {
  return made?.template?.id ?? made?.name ?? '';
}

function pathIn({ made }: HandbookRecord): string {
  return made?.template?.path ?? 'templates';
}
