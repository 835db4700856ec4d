import { nearest } from '../nearest.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { yamlText } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A severity that handbook.yaml does not list, where it lists some. */
export const unknownSeverity: Rule = {
  code: 'unknown-severity',
  severity: 'error',
  title: 'Severity that is not in the settings',
  *find(handbook) {
    for (const { fault } of recordFaultsOf(handbook, 'unknown-severity')) {
      const { path, position, name, known } = fault;
      const lines = near(name, known).map((each) => `severity: ${yamlText(each)}`);
      const all = known.slice(0, 6).map((each) => typed(`severity: ${yamlText(each)}`));
      yield {
        file: path,
        position,
        message: `${typed('handbook.yaml')} has no severity ${typed(name)}: nobody knows how bad that is, nor how long its actions may take.`,
        suggestion:
          lines.length > 0
            ? didYouMean(lines)
            : `Write ${oneOf(all)}, or add ${typed(`${yamlText(name)}: 30 days`)} below ${typed('severities')} in handbook.yaml.`,
      };
    }
  },
};

/** Severities that a name may stand for: those a letter off, or with the same number: `P2`, `2` and `SEV-2`. */
function near(name: string, known: readonly string[]): string[] {
  const number = /^\D*(\d+)\D*$/.exec(name)?.[1];
  const same = number === undefined ? [] : known.filter((each) => /^\D*(\d+)\D*$/.exec(each)?.[1] === number);
  return same.length > 0 ? same.slice(0, 2) : number === undefined ? nearest(name, known, 2) : [];
}
