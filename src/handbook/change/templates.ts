import type { Change, Subject } from '../change.ts';
import type { Field, Template } from '../template.ts';
import { changesInText } from './body.ts';
import type { Compared } from './compared.ts';
import { changesInDocuments } from './documents.ts';
import { factChange, newChange, rewording } from './new-change.ts';
import { changesInStanding, inWords } from './page-facts.ts';
import { fillersOf } from './whom.ts';

/** What became of the templates. */
export function changesInTemplates(both: Compared): Change[] {
  return changesInDocuments<Template>(
    {
      kind: 'template',
      all: [both.before.templates, both.after.templates],
      textOf: ({ written: { file } }) => file.text.slice(file.bodyStart),
      whomOf: (template) => [fillersOf(template)],
      aboutOf: ({ description }) => description,
      audienceOf: ({ audience }) => audience,
      changesIn: (before, after, subject) => changesInTemplate(before, after, subject, both),
    },
    both,
  );
}

function changesInTemplate(before: Template, after: Template, subject: Subject, { names }: Compared): Change[] {
  const whom = [fillersOf(after)];
  const asked = new Set(before.sections.filter(({ required }) => required).map(({ key }) => key));
  const newly = after.sections.filter(({ key, required }) => required && !asked.has(key));
  const text = changesInText({ before: before.written, after: after.written, subject, whom, names }).map((change) =>
    change.part === 'heading' && (change.sort === 'new' || change.sort === 'gone')
      ? sectionChange(
          change,
          newly.some(({ title }) => title === change.after),
          before,
        )
      : change,
  );
  const same = before.version === after.version && (newly.length > 0 || text.some(({ part }) => part === 'section'));
  return [
    ...changesInStanding(before, after, subject, whom),
    ...factChange(subject, whom, 'title', [before.title, after.title]),
    ...factChange(subject, whom, 'version', [String(before.version), String(after.version)], {
      note: 'Documents that say that they were made from the earlier one are held to what it asked for.',
    }),
    ...factChange(subject, whom, 'folder', [before.folder, after.folder], { weight: 'heavy' }),
    ...factChange(subject, whom, 'file name', [before.file, after.file]),
    ...factChange(subject, whom, 'when to use it', [before.when, after.when]),
    ...fieldChanges(before, after, subject),
    ...text,
    ...(same && after.records.length > 0
      ? [
          newChange(subject, whom, {
            part: 'fact',
            sort: 'fact',
            fact: 'version',
            after: String(after.version),
            note: `Its sections changed, and its version is still ${after.version}: its ${records(after)} will be told what they lack.`,
          }),
        ]
      : []),
  ];
}

function records({ records: { length } }: Template): string {
  return length === 1 ? 'one record' : `${length} records`;
}

/** A heading of a template is a section of every document that is made from it. */
function sectionChange(change: Change, required: boolean, { records: made }: Template): Change {
  const isNew = change.sort === 'new';
  const lack =
    made.length === 0
      ? ''
      : made.length === 1
        ? ' The one record made so far lacks it.'
        : ` The ${made.length} records made so far lack it.`;
  return {
    ...change,
    part: 'section',
    weight: isNew && required ? 'heavy' : 'plain',
    note: isNew
      ? `${required ? 'No document can do without it.' : 'It may be left out.'}${lack}`
      : 'Documents need not have it any more.',
  };
}

function fieldChanges(before: Template, after: Template, subject: Subject): Change[] {
  const whom = [fillersOf(after)];
  const old = new Map(before.fields.map((field) => [field.name, field]));
  const now = new Set(after.fields.map(({ name }) => name));
  return [
    ...after.fields.flatMap((field) => {
      const was = old.get(field.name);
      if (was !== undefined) return fieldChange(was, field, subject, after);
      const note = field.required ? 'No document can do without it.' : 'It may be left empty.';
      return [
        newChange(subject, whom, {
          part: 'field',
          sort: 'new',
          after: field.label,
          note,
          weight: field.required ? 'heavy' : 'plain',
        }),
      ];
    }),
    ...before.fields
      .filter(({ name }) => !now.has(name))
      .map(({ label }) => newChange(subject, whom, { part: 'field', sort: 'gone', before: label })),
  ];
}

function fieldChange(before: Field, after: Field, subject: Subject, template: Template): Change[] {
  const whom = [fillersOf(template)];
  const options = ({ options: all }: Field): string | undefined => inWords(all.map(({ label }) => label)) || undefined;
  const about = after.label;
  const fact = (
    name: string,
    was: string | undefined,
    is: string | undefined,
    weight: Change['weight'] = 'plain',
  ): Change[] => factChange(subject, whom, name, [was, is], { part: 'field', about, weight });
  return [
    ...(before.label === after.label
      ? []
      : [rewording(subject, whom, [], { part: 'field', before: before.label, after: after.label })]),
    ...fact('type', before.type, after.type),
    // Those of teams, people and severities are told of where they stand.
    ...(before.type === 'choice' && after.type === 'choice' ? fact('options', options(before), options(after)) : []),
    ...fact('needed', before.required ? 'yes' : 'no', after.required ? 'yes' : 'no', 'heavy'),
    ...fact('default', before.default, after.default),
    ...fact('help', before.help, after.help, 'light'),
    ...fact('example', before.example, after.example, 'light'),
  ];
}
