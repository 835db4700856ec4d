import { htmlWords, looksLikeSlot } from './escaped-places.ts';
import { entriesOf, inOneLine } from './field-words.ts';
import type { FieldValues } from '../../handbook/field-value.ts';
import type { LineContext } from './line-context.ts';
import type { TemplateLine } from './template-line.ts';

/**
 * Code between fences with its slots filled in. Fences become as long as the words in them need. Words that look like a slot
 * cannot be told from one in there: then the code is written as HTML, which reads the same.
 *
 * @param lines those of the fences and what stands between
 */
export function filledFence(
  lines: readonly TemplateLine[],
  contexts: readonly LineContext[],
  values: FieldValues,
): string[] {
  const [first] = lines;
  const [context] = contexts;
  if (first === undefined || context?.fence === undefined) return [];
  const { open, close } = context.fence;
  const inner = lines.slice(1, close === undefined ? undefined : close - open);
  const filled = inner.map((line) => codeLines(line, values));
  const slots = filled.some(({ words }) => looksLikeSlot(words));
  const text = first.text.slice(context.prefix.length);
  const fence = /^(?:`+|~+)/.exec(text)?.[0] ?? '```';
  const info = infoOf(first, values, context.prefix.length + fence.length);
  // Without its words, there is no code left.
  if (inner.length > 0 && filled.every(({ lines: each }) => each.length === 0)) return [];
  if (slots) return asHtml(context, filled, info);
  const content = filled.flatMap(({ lines: each }) => each);
  const longest = content.reduce((length, line) => Math.max(length, runAtStart(line, fence.charAt(0))), 0);
  const mark = fence.charAt(0).repeat(Math.max(fence.length, longest + 1));
  const last = close === undefined ? [] : [(lines.at(-1)?.text ?? '').replace(/[`~]+/, () => mark)];
  return [`${context.prefix}${mark}${info}`.trimEnd(), ...content, ...last];
}

interface Code {
  /** As they stand in the file. */
  readonly lines: readonly string[];
  /** What begins each of them. */
  readonly prefix: string;
  /** What was filled in. */
  readonly words: string;
  /** As HTML, without what begins lines. */
  readonly html: string;
}

/** A line of code, or several where the words have several; none where it has only slots that are empty. */
function codeLines(line: TemplateLine, values: FieldValues): Code {
  const prefix = /^[ \t>]*/.exec(line.text)?.[0] ?? '';
  let text = '';
  let html = '';
  let all = '';
  let at = prefix.length;
  for (const { at: slot, field } of line.slots) {
    const words = entriesOf(field, values[field.name], false)
      .join('\n')
      .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
    text += line.text.slice(at, slot) + words;
    html += htmlText(line.text.slice(at, slot)) + htmlWords(words, true);
    all += words;
    at = slot + 1;
  }
  text += line.text.slice(at);
  html += htmlText(line.text.slice(at));
  const written = text.split('\n').map((each) => (prefix + each).trimEnd());
  const lines = line.slots.length > 0 && all === '' ? [] : written;
  return { lines, prefix, words: all, html };
}

/** A line of code that nothing but its indentation makes code. */
export function indentedCode(line: TemplateLine, values: FieldValues): readonly string[] {
  const { lines, prefix, words, html } = codeLines(line, values);
  if (!looksLikeSlot(words)) return lines;
  const outside = prefix.replace(/(?:\t| {1,4})$/, '');
  const [first = '', ...others] = html.split('\n').map((each) => (outside + each).trimEnd());
  const opening = `${outside}<pre><code>${first.slice(outside.length)}`;
  return [opening, ...others, `${outside}</code></pre>`];
}

/** Text of the template as HTML: its own slots stay as they are. */
function htmlText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function asHtml({ prefix, further }: LineContext, code: readonly Code[], info: string): string[] {
  const language = /^[\w+#.-]+/.exec(info.trim())?.[0];
  const attribute = language === undefined ? '' : ` class="language-${language}"`;
  const lines = code
    .filter(({ lines: each }) => each.length > 0)
    .flatMap(({ html }) => html.split('\n').map((line) => line.trimEnd()));
  const [first = '', ...others] = lines;
  return [
    `${prefix}<pre><code${attribute}>${first}`,
    ...others.map((line) => (further + line).trimEnd()),
    `${further}</code></pre>`,
  ];
}

/** What stands behind the fence: the language, in one word. */
function infoOf(line: TemplateLine, values: FieldValues, from: number): string {
  let info = '';
  let at = from;
  for (const { at: slot, field } of line.slots) {
    const words = inOneLine(entriesOf(field, values[field.name], true).join(' '));
    info += line.text.slice(at, slot) + words.replace(/[\s`~{}\\&]+/g, '-');
    at = slot + 1;
  }
  return info + line.text.slice(at);
}

function runAtStart(line: string, sign: string): number {
  const content = line.replace(/^[ \t>]+/, '');
  let length = 0;
  while (content.charAt(length) === sign) length += 1;
  return length;
}
