import type { TemplateExport, TemplatePiece } from '../../schema/template-export.ts';

export type TemplateField = TemplateExport['fields'][number];
export type Where = Extract<TemplatePiece, { field: string }>['where'];

/** A place of a line that is to be filled in. */
export interface LineSlot {
  /** Where it stands in the line's text, in which it is one sign. */
  readonly at: number;
  readonly field: TemplateField;
  readonly where: Where;
}

/** A line of a template's body. */
export interface TemplateLine {
  /** Its text, with one letter for each slot. */
  readonly text: string;
  readonly slots: readonly LineSlot[];
  /** Where comments stand in it. */
  readonly comments: readonly (readonly [number, number])[];
  /** Whether comments have been taken out of it. */
  readonly lightened: boolean;
}

/**
 * The lines of a template's body. A slot that names no field is text.
 *
 * @param guidance whether comments stay
 */
export function linesOf(
  pieces: readonly TemplatePiece[],
  fields: ReadonlyMap<string, TemplateField>,
  guidance: boolean,
): TemplateLine[] {
  const lines: TemplateLine[] = [];
  let line = emptyLine();
  let gap = false;
  for (const piece of pieces) {
    const comment = 'field' in piece ? piece.where === 'comment' : piece.comment === true;
    if (comment && !guidance) {
      line.lightened = true;
      gap = line.text === '' || /[ \t]$/.test(line.text);
      continue;
    }
    const field = 'field' in piece ? fields.get(piece.field) : undefined;
    if ('field' in piece && field !== undefined) {
      gap = false;
      line.slots.push({ at: line.text.length, field, where: piece.where });
      line.text += 'x';
      continue;
    }
    const typed = 'field' in piece ? `{{${piece.field}}}` : piece.text.replace(/\r\n?/g, '\n');
    // A comment leaves no two spaces where it stood.
    const text = gap ? typed.replace(/^[ \t]+/, '') : typed;
    gap = false;
    for (const [at, words] of text.split('\n').entries()) {
      if (at > 0) {
        lines.push(line);
        line = emptyLine();
      }
      if (comment && words !== '') line.comments.push([line.text.length, line.text.length + words.length]);
      line.text += words;
    }
  }
  lines.push(line);
  return lines;
}

function emptyLine(): { text: string; slots: LineSlot[]; comments: [number, number][]; lightened: boolean } {
  return { text: '', slots: [], comments: [], lightened: false };
}
