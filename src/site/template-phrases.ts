import { linesIn } from './template-lines.ts';
import type { Template, TemplateSection } from '../handbook/template.ts';

/** Something that a section of a template says: a paragraph, an item of a list, or a row of a table. */
export interface SectionPhrase {
  readonly text: string;
  /** Whether it is guidance, or stands in the document. */
  readonly guidance: boolean;
}

/** What a section of a template says below its heading, with the names of fields in the place of slots. */
export function phrasesOf(template: Template, { span }: TemplateSection): SectionPhrase[] {
  const { text, outline } = template.written.file;
  const comments = outline.hidden.filter(
    ([start, end]) => start >= span[0] && end <= span[1] && text.startsWith('<!--', start),
  );
  const phrases: SectionPhrase[] = [];
  const heading = /^(?:.*(?:\r\n|\n|\r|$)(?:=+|-+)[ \t]*(?:\r\n|\n|\r|$)|.*(?:\r\n|\n|\r|$))/.exec(text.slice(...span));
  let at = span[0] + (heading?.[0].length ?? 0);
  const take = (to: number, guidance: boolean): void => {
    const words = text.slice(at, to).replace(/^<!--|-->$/g, '');
    for (const line of linesIn(words)) phrases.push({ text: withLabels(line, template), guidance });
    at = Math.max(at, to);
  };
  for (const [start, end] of comments) {
    if (start < at) continue;
    take(start, false);
    take(end, true);
  }
  take(span[1], false);
  return phrases;
}

function withLabels(line: string, { fields }: Template): string {
  return line.replace(/\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}/g, (slot, name: string) => {
    const field = fields.find((each) => each.name === name);
    return field === undefined ? slot : `[${field.label}]`;
  });
}
