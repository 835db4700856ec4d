import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Template } from '../handbook/template.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import type { Slot } from '../source/content-tree.ts';
import { piecesOf } from './fill/template-pieces.ts';
import { linkEdits, withEdits } from './twin.ts';
import type { Edit } from './twin.ts';

/** A template as JSON, in the shape of `templateExport`: for the form, the command and other tools. */
export function templateJson(template: Template, handbook: Handbook): string {
  return `${JSON.stringify(templateData(template, handbook), null, 1)}\n`;
}

/** A template as plain data: all that it takes to fill it in. */
export function templateData(template: Template, handbook: Handbook): TemplateExport {
  const { id, url, title, description, when, version, library, file, fields, frontMatter } = template;
  const { text, bodyStart, slots, hidden } = readable(template, handbook);
  return {
    generator: 'Handrail',
    id,
    url: href(handbook.base, url),
    title,
    description,
    when: when ?? null,
    version,
    creates:
      library === undefined ? null : { folder: library.folder, file: file ?? '{{today}}-{{title}}', one: library.one },
    fields: fields.map(({ name, label, type, options, required, help, example, default: usual }) => ({
      name,
      label,
      type,
      options: options.map((option) => ({ id: option.id, label: option.label })),
      required,
      help: help ?? null,
      example: example ?? null,
      default: usual ?? null,
    })),
    // What YAML says is data, and JSON holds all of it but numbers that are none.
    frontMatter: frontMatter.map(([key, value]) => ({ key, value: JSON.parse(JSON.stringify(value ?? null)) as Json })),
    body: piecesOf(text, bodyStart, slots, hidden),
  };
}

type Json = TemplateExport['frontMatter'][number]['value'];

interface Readable {
  readonly text: string;
  readonly bodyStart: number;
  readonly slots: readonly Slot[];
  readonly hidden: readonly (readonly [number, number])[];
}

/** The file of a template without the addresses of what the edition withholds: their words stay. */
function readable({ written }: Template, handbook: Handbook): Readable {
  const { text, bodyStart, slots, outline } = written.file;
  const withheld = {
    ...written,
    links: written.links.filter(({ target }) => target.type === 'withheld'),
    images: written.images.filter(({ target }) => target.type === 'withheld'),
    file: { ...written.file, outline: { ...outline, hidden: [] } },
  };
  const edits = linkEdits(withheld, handbook);
  if (edits.length === 0) return { text, bodyStart, slots, hidden: outline.hidden };
  const moved = ([start, end]: readonly [number, number]): [number, number][] => {
    if (edits.some(({ from, to }) => from < end && start < to)) return [];
    return [[start + growth(edits, start), end + growth(edits, start)]];
  };
  return {
    text: withEdits(text, edits, [0, text.length]),
    bodyStart,
    slots: slots.flatMap((slot) => moved(slot.span).map((span) => ({ ...slot, span }))),
    hidden: outline.hidden.flatMap(moved),
  };
}

/** By how much the text before an offset has grown. */
function growth(edits: readonly Edit[], offset: number): number {
  return edits.reduce((sum, { from, to, text }) => (to <= offset ? sum + text.length - (to - from) : sum), 0);
}
