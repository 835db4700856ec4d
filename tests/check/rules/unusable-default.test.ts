import { expect, test } from 'vitest';
import { unusableDefault } from '../../../src/check/rules/unusable-default.ts';
import { found } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

const field = (type: string, value: string, more = '') =>
  templateOf(['fields:', '  - name: what', `    type: ${type}`, `    default: ${value}`, ...(more ? [more] : [])], 'x');

test.each([
  ['choice', 'z', '    options: [all, none]', '`default: all` or `default: none`'],
  ['choice', 'nome', '    options: [all, none]', 'Did you mean `default: none`?'],
  ['choices', '"all, z"', '    options: [all, none]', '`default: all`'],
  ['date', 'tomorrow', '', '`default: "{{today}}"`'],
  ['time', '"{{today}}"', '', '`default: 2026-05-31T14:05+02:00`'],
  ['number', 'many', '', '`default: 1`'],
  ['link', 'example.org', '', '`default: https://example.org/`'],
  ['yes-no', 'perhaps', '', '`default: yes` or `default: no`'],
])('finds that a %s begins with %s', (type, value, more, words) => {
  const [issue, ...others] = found(unusableDefault, field(type, value, more));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: templatePath, line: 5, column: 14 });
  expect(issue?.message).toContain('`what`');
  expect(issue?.suggestion).toContain(words);
});

test('finds teams, severities and services that are not there', () => {
  const world = {
    'teams/sailors.yaml': 'name: Sailors\n',
    'handbook.yaml': 'severities: { bad: 14 days }\nservices: [roof]\n',
  };
  for (const type of ['team', 'severity', 'service', 'services']) {
    expect(found(unusableDefault, { ...world, ...field(type, 'nowhere') })).toHaveLength(1);
  }
});

test.each([
  ['an option in other letters', field('choice', 'ALL', '    options: [all, none]')],
  ['the label of an option', field('choice', 'Everything', '    options: { all: Everything }')],
  ['today', field('date', '"{{today}}"')],
  ['a day', field('date', '2026-05-31')],
  ['a yes of YAML', field('yes-no', 'true')],
  ['a number', field('number', '0')],
  ['any words', field('text', 'tomorrow')],
  ['nothing', field('date', '""')],
  ['a choice without options, which is told otherwise', field('choice', 'z')],
])('is silent on %s', (_name, files) => {
  expect(found(unusableDefault, files)).toEqual([]);
});

test('is silent on a team that a public edition does not hold', () => {
  const files = {
    ...field('team', 'sailors'),
    'teams/sailors.yaml': 'name: Sailors\naudience: internal\n',
    'teams/pilots.yaml': 'name: Pilots\n',
    'handbook.yaml': 'audience: public\n',
  };
  expect(found(unusableDefault, files)).toEqual([]);
  expect(found(unusableDefault, files, { edition: 'public' })).toEqual([]);
});
