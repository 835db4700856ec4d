import { top } from '../schema/file-top.ts';
import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { FieldType } from '../schema/template.ts';
import type { Team } from './handbook.ts';
import type { Field, FieldOption } from './template.ts';
import type { TypedTemplate } from './typed-record.ts';
import { inWords } from './title.ts';
import { typedIndexes } from './typed-indexes.ts';

/** Options as typed: names, or ids with what is shown for them. */
export function optionsTyped(typed: readonly string[] | Readonly<Record<string, string>> | undefined): FieldOption[] {
  if (typed === undefined) return [];
  if (Array.isArray(typed)) return typed.map((id: string) => ({ id, label: id }));
  return Object.entries(typed).map(([id, label]) => ({ id, label }));
}

interface TypedField {
  readonly name: string;
  readonly label?: string | undefined;
  readonly type?: FieldType | undefined;
  readonly options?: readonly string[] | Readonly<Record<string, string>> | undefined;
  readonly required?: boolean | undefined;
  readonly help?: string | undefined;
  readonly example?: string | undefined;
  readonly default?: string | number | boolean | undefined;
}

/** Names that stand for something in every template. */
export const givenFields: readonly string[] = ['title', 'today'];

/** What there is to fill in: the title, and what the front matter of a template lists. The first of two with one name counts. */
export function fieldsOf(
  { data, file }: TypedTemplate,
  world: {
    readonly teams: ReadonlyMap<string, Team>;
    readonly config: Pick<HandbookConfigData, 'severities' | 'services'>;
  },
): Field[] {
  const typed: readonly TypedField[] = data.fields ?? [];
  const indexes = typedIndexes(file.frontMatter, 'fields', typed);
  const own = typed.map(({ name, label, type = 'text', options, required, help, example, ...rest }, at): Field => ({
    name,
    label: label ?? inWords(name),
    type,
    options: choices(type, options, world),
    required: required ?? false,
    help,
    example,
    default: rest.default === undefined ? undefined : String(rest.default),
    position: file.frontMatter.at(['fields', indexes[at] ?? at]),
  }));
  const unique = own.filter(({ name }, at) => own.findIndex((each) => each.name === name) === at);
  const title = unique.find(({ name }) => name === 'title');
  const others = unique.filter(({ name }) => !givenFields.includes(name));
  return [{ ...titleField, ...title, required: true }, ...others];
}

const titleField: Field = {
  name: 'title',
  label: 'Title',
  type: 'text',
  options: [],
  required: true,
  help: undefined,
  example: undefined,
  default: undefined,
  position: top,
};

function choices(
  type: FieldType,
  options: TypedField['options'],
  { teams, config }: Parameters<typeof fieldsOf>[1],
): FieldOption[] {
  switch (type) {
    case 'team':
      return [...teams.values()].map(({ id, data }) => ({ id, label: data.name }));
    case 'severity':
      return Object.entries(config.severities ?? {}).map(([id, said]) => {
        const meaning = 'meaning' in said ? said.meaning : undefined;
        return { id, label: meaning === undefined ? id : `${id}: ${meaning}` };
      });
    case 'service':
    case 'services':
      return optionsTyped(config.services);
    default:
      return optionsTyped(options);
  }
}
