import type { TemplatePiece } from '../../schema/template-export.ts';
import { filledFence, indentedCode } from './filled-fence.ts';
import { filledLine } from './filled-line.ts';
import { entriesOf, isEmpty } from './field-words.ts';
import type { FieldValues } from '../../handbook/field-value.ts';
import { contextsOf } from './line-context.ts';
import type { LineContext } from './line-context.ts';
import { linesOf } from './template-line.ts';
import type { TemplateField, TemplateLine } from './template-line.ts';

/**
 * The body of a template with its slots filled in: without empty lines at its ends.
 *
 * @param values of fields by their names
 * @param guidance whether comments stay
 */
export function filledBody(
  pieces: readonly TemplatePiece[],
  fields: ReadonlyMap<string, TemplateField>,
  values: FieldValues,
  guidance: boolean,
): string {
  const lines = linesOf(pieces, fields, guidance);
  const contexts = contextsOf(lines);
  const left = leftOut(lines, contexts, values);
  const out = new Paper();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const context = contexts[at];
    if (line === undefined || context === undefined) continue;
    if (context.fence?.open === at) {
      const end = (context.fence.close ?? lines.length - 1) + 1;
      const written = filledFence(lines.slice(at, end), contexts.slice(at, end), values);
      if (written.length === 0) out.leaveOut(false);
      out.write(written, true);
      at = end - 1;
    } else if (left.has(at)) out.leaveOut(line.lightened && line.slots.length === 0);
    else if (line.slots.some(({ where }) => where === 'fence')) out.write(indentedCode(line, values), true);
    else {
      for (const each of repeated(line, context, values)) {
        out.write(line.slots.length === 0 ? [line.text] : filledLine(each.line, each.context, each.values), false);
      }
    }
  }
  return out.text();
}

/** The lines that are not written: those whose slots are all empty, and those that were guidance. */
function leftOut(lines: readonly TemplateLine[], contexts: readonly LineContext[], values: FieldValues): Set<number> {
  const left = new Set<number>();
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const context = contexts[at];
    if (line === undefined || context === undefined || context.fence !== undefined) continue;
    const content = line.text.slice(context.prefix.length);
    if (line.lightened && line.slots.length === 0) {
      if (/^(?:\[[ xX]\])?\s*$/.test(content)) left.add(at);
      continue;
    }
    if (line.slots.length === 0 || !line.slots.every(({ field }) => isEmpty(values[field.name]))) continue;
    if (context.table === 'head' || holdsOthers(lines, contexts, left, at) || !isWhole(line.text)) continue;
    if (context.heading !== undefined && hasWords(line, content)) continue;
    left.add(at);
    if (context.heading === 'underlined') left.add(at + 1);
  }
  return left;
}

function hasWords({ slots }: TemplateLine, content: string): boolean {
  return content.replace(/[\s#]/g, '').length > slots.length;
}

/** Whether what follows belongs to the item that a line begins, and is written. */
function holdsOthers(
  lines: readonly TemplateLine[],
  contexts: readonly LineContext[],
  left: ReadonlySet<number>,
  at: number,
): boolean {
  const { item, further } = contexts[at] ?? { item: false, further: '' };
  if (!item) return false;
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text.trim() === '') continue;
    if (!text.startsWith(further)) return false;
    if (!left.has(next)) return true;
  }
  return false;
}

/** Whether a line opens and closes the same elements and comments. */
function isWhole(text: string): boolean {
  const tags = [...text.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^<>]*?)?(\/?)>/gi)];
  let open = 0;
  for (const [, closing, name, own] of tags) {
    if (closing === '/') open -= 1;
    else if (own !== '/' && !/^(?:br|hr|img|wbr|input)$/i.test(name ?? '')) open += 1;
    if (open < 0) return false;
  }
  return open === 0 && text.split('<!--').length === text.split('-->').length;
}

interface Repeated {
  readonly line: TemplateLine;
  readonly context: LineContext;
  readonly values: FieldValues;
}

/** The lines that an item or a row makes: as many as there are entries in its lists. */
function repeated(line: TemplateLine, context: LineContext, values: FieldValues): Repeated[] {
  const once = [{ line, context, values }];
  if (!context.item && context.table !== 'row') return once;
  const lists = line.slots.filter(
    ({ field, where }) =>
      Array.isArray(values[field.name]) && where !== 'comment' && (field.type === 'list' || where === 'block'),
  );
  const entries = lists.map(({ field }) => entriesOf({ ...field, options: [] }, values[field.name], true));
  const count = Math.max(...entries.map(({ length }) => length), 0);
  if (count < 2) return once;
  return Array.from({ length: count }, (_, number) => {
    const one = Object.fromEntries(lists.map(({ field }, at) => [field.name, entries[at]?.[number] ?? '']));
    return { ...numbered(line, context, number), values: { ...values, ...one } };
  });
}

/** An item with its number raised. */
function numbered(line: TemplateLine, context: LineContext, by: number): Pick<Repeated, 'line' | 'context'> {
  const found = /(\d{1,8})(?=[.)][ \t]*$)/.exec(context.prefix);
  if (found === null || by === 0) return { line, context };
  const number = String(Number(found[1]) + by);
  const wider = number.length - (found[1]?.length ?? 0);
  const replace = (text: string): string =>
    text.slice(0, found.index) + number + text.slice(found.index + (found[1]?.length ?? 0));
  return {
    line: {
      ...line,
      text: replace(line.text),
      slots: line.slots.map((slot) => ({ ...slot, at: slot.at + wider })),
      comments: line.comments.map(([from, to]) => [from + wider, to + wider] as const),
    },
    context: { ...context, prefix: replace(context.prefix), further: context.further + ' '.repeat(wider) },
  };
}

/** The lines of a document as they are written. Where one is left out, no two empty ones meet. */
class Paper {
  readonly #lines: string[] = [];
  #gap = false;
  #guidance = false;

  write(lines: readonly string[], code: boolean): void {
    for (const line of lines) {
      const last = this.#lines.at(-1) ?? '';
      const empty = /^[\s>]*$/.test(line) && !code;
      if (this.#gap && empty && /^[\s>]*$/.test(last)) continue;
      // A comment keeps two paragraphs apart: without it, an empty line has to.
      if (this.#guidance && !empty && isWords(line) && isWords(last)) this.#lines.push('');
      if (!empty) this.#gap = false;
      this.#guidance = false;
      this.#lines.push(line);
    }
  }

  leaveOut(guidance: boolean): void {
    this.#gap = true;
    this.#guidance = guidance;
  }

  text(): string {
    return this.#lines.join('\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  }
}

function isWords(line: string): boolean {
  return /[^\s>]/.test(line) && !/^\s*(?:#{1,6}\s|\||[-*+]\s|\d+[.)]\s|`{3}|~{3})/.test(line);
}
