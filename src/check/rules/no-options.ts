import type { Field } from '../../handbook/template.ts';
import { templateFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A field that chooses, with nothing to choose from. */
export const noOptions: Rule = {
  code: 'no-options',
  severity: 'warning',
  title: 'Nothing to choose from',
  *find(handbook) {
    for (const { template, fault } of templateFaultsOf(handbook, 'no-options')) {
      const { path, position, name } = fault;
      const type = template.fields.find((field) => field.name === name)?.type ?? 'choice';
      yield {
        file: path,
        position,
        message: `The field ${typed(name)} is a ${typed(type)}, and there is none to choose: whoever fills it in has to guess what is meant.`,
        suggestion: suggestionFor(type),
      };
    }
  },
};

function suggestionFor(type: Field['type']): string {
  const plain = `or take ${typed(`type: ${type}`)} out, so that it takes any words`;
  switch (type) {
    case 'severity':
      return `Add ${typed('severities: { SEV1: 14 days, SEV2: 30 days, SEV3: 60 days }')} to handbook.yaml, ${plain}.`;
    case 'service':
    case 'services':
      return `Add ${typed('services: [queue, mail]')} to handbook.yaml, ${plain}.`;
    case 'team':
      return `Add a file for each team, such as ${typed('teams/platform-team.yaml')} with ${typed('name: Platform team')}, ${plain}.`;
    default:
      return `Add ${typed('options: [all, some, none]')} below it, with what can be chosen, ${plain}.`;
  }
}
