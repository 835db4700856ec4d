import { segment } from '../../handbook/address.ts';
import { nearest } from '../nearest.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { yamlText } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A service that handbook.yaml does not list, where it lists some. */
export const unknownService: Rule = {
  code: 'unknown-service',
  severity: 'error',
  title: 'Service that is not in the settings',
  *find(handbook) {
    for (const { fault } of recordFaultsOf(handbook, 'unknown-service')) {
      const { path, position, name, known } = fault;
      const found = nearest(name, known, 2);
      yield {
        file: path,
        position,
        message: `${typed('handbook.yaml')} has no service ${typed(name)}: whoever looks for what happened to a service does not find this one.`,
        suggestion:
          found.length > 0
            ? didYouMean(found.map(yamlText))
            : `Write one that is there, such as ${oneOf(known.slice(0, 5).map((each) => typed(yamlText(each))))}, or add ${typed(`${segment(name)}: ${yamlText(name)}`)} below ${typed('services')} in handbook.yaml.`,
      };
    }
  },
};
