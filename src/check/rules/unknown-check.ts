import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { yamlFileOf } from '../source.ts';
import { didYouMean, typed } from '../wording.ts';

/**
 * A line below `checks` in handbook.yaml that changes nothing: no check has that name, or the check is locked.
 *
 * @param rules every rule there is
 */
export function unknownCheck(rules: () => readonly Rule[]): Rule {
  return {
    code: 'unknown-check',
    severity: 'warning',
    title: 'Setting of a check that has no effect',
    *find(handbook) {
      const config = yamlFileOf(handbook, 'config');
      if (config === undefined) return;
      for (const [name, value] of Object.entries(handbook.config.checks ?? {})) {
        const rule = rules().find(({ code }) => code === name);
        if (rule !== undefined && (rule.locked !== true || value === rule.severity)) continue;
        const found = nearest(
          name,
          rules().map(({ code }) => code),
        );
        yield {
          file: config.path,
          position: config.content.keyAt(['checks', name]),
          ...(rule === undefined
            ? {
                message: `No check is called ${typed(name)}, so this line has no effect.`,
                suggestion:
                  found.length > 0
                    ? didYouMean(found.map((code) => `${code}: ${value}`))
                    : `Take it out, or write the name that stands beside an issue, as in ${typed('orphan-page: off')}.`,
              }
            : {
                message: `${typed(name)} always stays an error, because what it finds hides content or shows it to the wrong people: this line has no effect.`,
                suggestion: 'Take the line out, and mend what it finds.',
              }),
        };
      }
    },
  };
}
