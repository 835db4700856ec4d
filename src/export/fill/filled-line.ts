import { addressWords, codeSpan, commentWords, htmlWords, looksLikeSlot, titleWords } from './escaped-places.ts';
import { escapedWords, unknownSign } from './escaped-words.ts';
import { entriesOf, inOneLine, isEmpty, wantsIds } from './field-words.ts';
import type { FieldValue, FieldValues } from '../../handbook/field-value.ts';
import type { LineContext } from './line-context.ts';
import type { LineSlot, TemplateLine } from './template-line.ts';

const lineOfItsOwn = { before: '', after: '', lead: '', behind: '' } as const;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A line with its slots filled in; several where the words have several, each of which begins like it.
 *
 * @param values of a field that names several things, one where the line stands for one of them
 */
export function filledLine(line: TemplateLine, context: LineContext, values: FieldValues): string[] {
  const edits: Edit[] = [];
  edits.push(...emptyFacts(line, context, values), ...strayBrackets(line, values));
  for (const [from, to] of codeSpans(line.text)) {
    const slots = line.slots.filter(({ at, where }) => where === 'code' && at >= from && at < to);
    if (slots.length === 0) continue;
    const code = filledCode(line, context, values, slots, [from, to]);
    edits.push(code === '' ? gapEdit(line.text, context, from, to) : { from, to, text: code });
  }
  for (const slot of line.slots) {
    if (edits.some(({ from, to }) => slot.at >= from && slot.at < to)) continue;
    edits.push(slotEdit(line, context, values, slot));
  }
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    text += line.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  text += line.text.slice(at);
  const [first = '', ...further] = text.split('\n');
  return [first, ...further.map((each) => context.further + each)].map((each) => each.trimEnd());
}

function slotEdit(line: TemplateLine, context: LineContext, values: FieldValues, slot: LineSlot): Edit {
  const { at, field } = slot;
  const before = line.text.slice(0, at);
  const after = line.text.slice(at + 1);
  const where = slot.where === 'html' && line.lightened && !line.text.includes('<') ? 'line' : slot.where;
  const value = values[field.name];
  if (isEmpty(value)) return emptyLink(line.text, slot) ?? emptyEdit(line, context, slot);
  const entries = entriesOf(field, value, wantsIds(where, before));
  const words = inOneLine(entries.map(inOneLine).join(', '));
  const edit = (text: string): Edit => ({ from: at, to: at + 1, text });
  switch (where) {
    case 'comment':
      return edit(commentWords(words, before, after));
    case 'html':
      return edit(htmlWords(words, !/=\s*[^\s"'<>]*$/.test(before)));
    case 'address': {
      const inTitle = /(?:^|\s)["'(][^"']*$/.test(before.slice(before.lastIndexOf('](') + 2));
      return edit(inTitle ? titleWords(words) : addressWords(words, /(?:\]\(|\]:)\s*<?$/.test(before)));
    }
    case 'code':
      return edit(words.replaceAll('`', "'"));
    default:
      return edit(filledWords(line, context, slot, value, entries));
  }
}

function filledWords(
  line: TemplateLine,
  context: LineContext,
  { at, field, where }: LineSlot,
  value: FieldValue | undefined,
  entries: readonly string[],
): string {
  const content = line.text.slice(context.prefix.length, at);
  const rest = line.text.slice(at + 1);
  const bare = line.comments.reduce(
    (text, [from, to]) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    line.text,
  );
  const lead = context.heading !== 'marked' && /^[#>+*_=~`:|.)\d-]*$/.test(content) ? content : undefined;
  const neighbour = (offset: number): string => {
    const slot = line.slots.some((each) => each.at === offset);
    return slot ? unknownSign : (line.text[offset] ?? '');
  };
  const around = {
    before: content === '' ? '' : neighbour(at - 1),
    after: neighbour(at + 1),
    lead,
    behind: rest,
    cell: context.table !== undefined,
    heading: context.heading !== undefined,
    bracket: content.lastIndexOf('[') > content.lastIndexOf(']'),
  };
  const oneLine = context.heading !== undefined || context.table !== undefined || bare.slice(at + 1).trim() !== '';
  if (where === 'block' && Array.isArray(value) && !context.item && !oneLine) {
    const each = { ...around, ...lineOfItsOwn };
    return entries.map((entry) => `- ${escapedWords(inOneLine(entry), each)}`).join('\n');
  }
  if (field.type !== 'paragraph' || oneLine) {
    return escapedWords(inOneLine(entries.map(inOneLine).join(', ')), around);
  }
  const paragraphs = entries
    .join('\n')
    .trim()
    .split(/\n(?:[^\S\n]*\n)+/);
  return paragraphs
    .map((paragraph, block) => {
      const lines = paragraph.split('\n');
      return lines
        .map((each, number) => {
          const first = block + number === 0 ? around : { ...around, ...lineOfItsOwn };
          // The backslash of a break would belong to an address before it.
          const end = { after: number < lines.length - 1 ? '\\' : '', behind: '' };
          return escapedWords(each.trim(), { ...first, ...end });
        })
        .join('\\\n');
    })
    .join('\n\n');
}

/** Takes the address out of a link that would lead nowhere: what remains of it is decided with its words. */
function emptyLink(text: string, { at, where }: LineSlot): Edit | undefined {
  const opening = /\]\(<?[ \t]*$/.exec(text.slice(0, at));
  const closing = /^[ \t]*>?\)/.exec(text.slice(at + 1));
  if (where !== 'address' || opening === null || closing === null) return undefined;
  return { from: opening.index, to: at + 1 + closing[0].length, text: '' };
}

/** The brackets that begin the words of links without an address, which are words like others. */
function strayBrackets(line: TemplateLine, values: FieldValues): Edit[] {
  return line.slots.flatMap((slot): Edit[] => {
    const address = isEmpty(values[slot.field.name]) ? emptyLink(line.text, slot) : undefined;
    const from = address === undefined ? -1 : line.text.lastIndexOf('[', address.from);
    if (from === -1) return [];
    return [{ from: line.text.charAt(from - 1) === '!' ? from - 1 : from, to: from + 1, text: '' }];
  });
}

/** Takes the place of a slot without words out of a line, with the marks around it that would stand around nothing. */
function emptyEdit({ text }: TemplateLine, context: LineContext, { at, field }: LineSlot): Edit {
  let from = at;
  let to = at + 1;
  const mark = /(\*{1,3}|_{1,3}|~~|`)$/.exec(text.slice(context.prefix.length, from))?.[1];
  if (mark !== undefined && text.startsWith(mark, to)) {
    from -= mark.length;
    to += mark.length;
  } else if (field.type === 'link' && text.charAt(from - 1) === '<' && text.charAt(to) === '>') {
    from -= 1;
    to += 1;
  }
  return gapEdit(text, context, from, to);
}

/** Takes a part of a line out, with the space before it where another space or a stop follows. */
function gapEdit(text: string, { table, prefix }: LineContext, from: number, to: number): Edit {
  const spaced = /[ \t]/.test(text.charAt(from - 1)) && /^[ \t.,;:!?]?$/.test(text.charAt(to));
  return { from: table === undefined && spaced && from > prefix.length ? from - 1 : from, to, text: '' };
}

/** In the parenthesis that ends an action, the facts whose slots have no words are taken out, with the commas before them. */
function emptyFacts({ text, slots }: TemplateLine, context: LineContext, values: FieldValues): Edit[] {
  const from = text.lastIndexOf(' (');
  const found = context.item && from !== -1 ? /^ \(([^()]*)\)\s*$/.exec(text.slice(from)) : null;
  if (found === null) return [];
  let at = from + 2;
  const parts = (found[1] ?? '').split(',').map((part) => {
    const start = at;
    at += part.length + 1;
    const inside = slots.filter((slot) => slot.at >= start && slot.at < start + part.length);
    return {
      start,
      end: start + part.length,
      empty: inside.length > 0 && inside.every(({ field }) => isEmpty(values[field.name])),
    };
  });
  if (parts.every(({ empty }) => empty)) return [{ from, to: text.length, text: '' }];
  const kept = parts.findIndex(({ empty }) => !empty);
  return parts.flatMap(({ start, end, empty }, index): Edit[] => {
    if (!empty) return [];
    if (index >= kept) return [{ from: start - 1, to: end, text: '' }];
    return [{ from: start, to: end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0), text: '' }];
  });
}

/** Code within a line, with as many backticks around it as its words need. */
function filledCode(
  line: TemplateLine,
  context: LineContext,
  values: FieldValues,
  slots: readonly LineSlot[],
  [from, to]: readonly [number, number],
): string {
  const least = /^`+/.exec(line.text.slice(from, to))?.[0].length ?? 1;
  let code = '';
  let at = from + least;
  let hasSlot = false;
  for (const slot of slots) {
    const words = inOneLine(entriesOf(slot.field, values[slot.field.name], true).map(inOneLine).join(', '));
    hasSlot ||= looksLikeSlot(words);
    code += line.text.slice(at, slot.at) + words;
    at = slot.at + 1;
  }
  code = (code + line.text.slice(at, to - least)).replace(/^ (.*[^ ].*) $/, '$1').trim();
  if (code === '') return '';
  const cell = context.table !== undefined;
  if (hasSlot || (cell && code.includes('\\|'))) {
    const around = {
      before: '>',
      after: '<',
      lead: undefined,
      behind: '',
      cell,
      heading: context.heading !== undefined,
      bracket: true,
    };
    return `<code>${escapedWords(code, around)}</code>`;
  }
  return codeSpan(cell ? code.replaceAll('|', '\\|') : code, least);
}

/** Where code stands in a line, backticks included. */
function codeSpans(text: string): (readonly [number, number])[] {
  const runs = [...text.matchAll(/\\[\\`]|`+/g)].filter(([run]) => run.startsWith('`'));
  const spans: (readonly [number, number])[] = [];
  for (let open = 0; open < runs.length; open += 1) {
    const run = runs[open]?.[0] ?? '';
    const close = runs.findIndex(([each], index) => index > open && each === run);
    if (close === -1) continue;
    spans.push([runs[open]?.index ?? 0, (runs[close]?.index ?? 0) + run.length]);
    open = close;
  }
  return spans;
}
