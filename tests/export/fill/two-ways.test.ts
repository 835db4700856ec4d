import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenValues } from '../../../src/cli/new-values.ts';
import { readValue } from '../../../src/handbook/field-value.ts';
import { fillTemplate } from '../../../src/export/fill/filled-template.ts';
import type { FieldType } from '../../../src/schema/template.ts';
import { fieldOf, templateOf } from './document.ts';

const clock = { today: '2026-11-22', now: () => new Date('2026-11-22T14:15:30+01:00') };
const options = ['queue', 'api', 'mail'].map((id) => ({ id, label: id.toUpperCase() }));
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const chosen = fc.constantFrom('queue', 'api', 'mail');
const number = fc.integer({ min: 10, max: 23 });

/** What somebody may type into each type of field: with the form, one text or what is ticked; with the command, once or several times. */
const typed: Readonly<
  Record<FieldType, fc.Arbitrary<{ form: string | readonly string[]; command: readonly string[] }>>
> = {
  text: once(words),
  paragraph: once(fc.array(words).map((lines) => lines.join('\n'))),
  // Each line may be there twice, and stays so. Nothing behind the sign of `--set` would empty the field.
  list: fc
    .array(
      fc.oneof(
        words.filter((each) => each.trim() !== ''),
        chosen,
      ),
      { minLength: 1 },
    )
    .map((all) => ({ form: all.join('\n'), command: all })),
  choice: once(chosen),
  choices: several(),
  date: once(number.map((day) => `2026-05-${day}`)),
  time: once(number.map((hour) => `2026-05-31T${hour}:05+02:00`)),
  number: once(fc.tuple(number, number).map((parts) => parts.join('.'))),
  link: once(words.map((part) => `https://a.example/${encodeURIComponent(part)}`)),
  'yes-no': once(fc.constantFrom('yes', 'no')),
  team: once(chosen),
  severity: once(chosen),
  service: once(chosen),
  services: several(),
};

function once(arbitrary: fc.Arbitrary<string>) {
  return arbitrary.map((text) => ({ form: text, command: [text] }));
}

function several() {
  return fc.array(chosen, { minLength: 1 }).map((ids) => ({ form: ids, command: ids }));
}

describe('the form and the command', () => {
  it.each(Object.entries(typed))('make the same of an answer of the type %s', (type, answers) => {
    // The names of the record are those of the schema.
    const field = fieldOf('v', type as FieldType, { options: /^(?:choice|team|sev|serv)/.test(type) ? options : [] });
    const template = templateOf('A {{v}}\n\n- {{v}}\n', [field], { frontMatter: [{ key: 'v', value: '{{v}}' }] });
    const made = (v: ReturnType<typeof readValue>['value']): string =>
      fillTemplate(template, { v }, { today: clock.today, guidance: true }).text;
    fc.assert(
      fc.property(answers, ({ form, command }) => {
        const given = givenValues(
          command.map((each) => `v=${each}`),
          template,
          clock,
        );
        const read = readValue(field, form);
        expect(given.problems).toEqual([]);
        expect(read.problem).toBe(undefined);
        expect(made(given.values['v'])).toBe(made(read.value));
        if (type === 'list') {
          const lines = command.map((each) => each.trim()).filter((each) => each !== '');
          expect(read.value ?? []).toHaveLength(lines.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
