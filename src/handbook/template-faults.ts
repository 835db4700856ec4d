import { slotNames, slotsInValue } from './front-matter-slots.ts';
import { inTextOrder } from './record-faults.ts';
import { areaKey } from './area-key.ts';
import type { Field, TemplateFault } from './template.ts';
import { givenFields } from './template-fields.ts';
import type { TypedTemplate } from './typed-record.ts';
import { typedIndexes } from './typed-indexes.ts';

type Unplaced<Fault> = Fault extends unknown ? Omit<Fault, 'path' | 'position'> : never;
type Found = readonly [position: TemplateFault['position'], fault: Unplaced<TemplateFault>];

/** Types whose options are listed elsewhere, and the others that choose. */
const chooses: ReadonlySet<string> = new Set(['choice', 'choices', 'severity', 'service', 'services', 'team']);

/**
 * What does not fit together in a template, in the order of its text.
 *
 * @param fields what there is to fill in, as the edition has it
 * @param hasTeams whether there are teams in any edition
 */
export function templateFaults(typed: TypedTemplate, fields: readonly Field[], hasTeams: boolean): TemplateFault[] {
  const { creates, refused, file, path } = typed;
  const found: Found[] = [
    ...ofSlots(typed, fields),
    ...duplicates(typed),
    ...unknownOptional(typed),
    ...fields
      .filter(({ type, options }) => chooses.has(type) && options.length === 0 && !(type === 'team' && hasTeams))
      .map(({ name, position }): Found => [position, { kind: 'no-options', name }]),
  ];
  if (creates !== undefined && refused !== undefined) {
    const grouped = typeof Reflect.get(Object(file.frontMatter.value), 'creates') === 'object';
    const position = file.frontMatter.at(grouped ? ['creates', 'folder'] : ['creates']);
    found.push([position, { kind: 'unusable-folder', folder: creates.folder, why: refused }]);
  }
  return inTextOrder(found.map(([position, fault]): TemplateFault => ({ ...fault, path, position })));
}

/** Slots that name no field, and fields that no slot names. The title and the day stand for something anyway. */
function ofSlots({ file, data, creates }: TypedTemplate, fields: readonly Field[]): Found[] {
  const { frontMatter, slots } = file;
  const name = creates?.file === undefined ? [] : slotNames(creates.file);
  const at = frontMatter.at(['creates', 'file']);
  const used = [
    ...name.map((each) => ({ name: each, position: at })),
    ...slotsInValue(data['front-matter'], frontMatter.at, ['front-matter']),
    ...slots,
  ];
  const known = [...new Set([...givenFields, ...fields.map((field) => field.name)])];
  const names = new Set(used.map((slot) => slot.name));
  return [
    ...used
      .filter((slot) => !known.includes(slot.name))
      .map((slot): Found => [slot.position, { kind: 'unknown-field', name: slot.name, known }]),
    ...fields
      .filter((field) => !givenFields.includes(field.name) && !names.has(field.name))
      .map((field): Found => [field.position, { kind: 'unused-field', name: field.name }]),
  ];
}

/** Names that stand for two things. Of a field called `title`, the words beside it in the form are its author's: that is fine. */
function duplicates({ data, file }: TypedTemplate): Found[] {
  const fields = data.fields ?? [];
  const indexes = typedIndexes(file.frontMatter, 'fields', fields);
  return fields.flatMap(({ name }, nth): Found[] => {
    const again = name === 'today' || fields.findIndex((each) => each.name === name) < nth;
    return again ? [[file.frontMatter.at(['fields', indexes[nth] ?? nth]), { kind: 'duplicate-field', name }]] : [];
  });
}

function unknownOptional({ data, file, sections }: TypedTemplate): Found[] {
  const key = 'optional-sections';
  const listed = Array.isArray(Reflect.get(Object(file.frontMatter.value), key));
  const keys = new Set(sections.map((section) => section.key));
  return (data[key] ?? []).flatMap((name, nth): Found[] =>
    keys.has(areaKey(name))
      ? []
      : [
          [
            file.frontMatter.at(listed ? [key, nth] : [key]),
            { kind: 'unknown-optional', name, known: sections.map(({ title }) => title) },
          ],
        ],
  );
}
