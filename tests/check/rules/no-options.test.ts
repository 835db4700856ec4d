import { expect, test } from 'vitest';
import { noOptions } from '../../../src/check/rules/no-options.ts';
import { found } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

const field = (type: string, more = '') => templateOf([`fields: [{ name: what, type: ${type}${more} }]`], '{{what}}');

test.each([
  ['choice', '`options: [all, some, none]`'],
  ['choices', '`options: [all, some, none]`'],
  ['severity', '`severities: { SEV1: 14 days'],
  ['service', '`services: [queue, mail]`'],
  ['services', '`services: [queue, mail]`'],
  ['team', '`teams/platform-team.yaml`'],
])('finds a %s without anything to choose, and says where to list it', (type, words) => {
  const [issue, ...others] = found(noOptions, field(type));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: templatePath, line: 2, column: 10 });
  expect(issue?.suggestion).toContain(words);
  expect(issue?.suggestion).toContain(`take \`type: ${type}\` out`);
});

test.each([
  ['options', field('choice', ', options: [yes, no]')],
  ['severities', { ...field('severity'), 'handbook.yaml': 'severities: { SEV1: 14 days }\n' }],
  ['services', { ...field('services'), 'handbook.yaml': 'services: [queue]\n' }],
  ['teams', { ...field('team'), 'teams/sailors.yaml': 'name: Sailors\n' }],
  ['words', field('text')],
])('is silent where there are %s', (_name, files) => {
  expect(found(noOptions, files)).toEqual([]);
});

test('is silent on teams that a public edition does not hold', () => {
  const files = {
    ...field('team'),
    'teams/sailors.yaml': 'name: Sailors\naudience: internal\n',
    'handbook.yaml': 'audience: public\n',
  };
  expect(found(noOptions, files, { edition: 'public' })).toEqual([]);
});
