import { escapeHtml } from '../export/html.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Template } from '../handbook/template.ts';
import { finishWords } from './body/finish.ts';
import { htmlOf } from './body/markdown.ts';
import { slotHtml } from './template-slot.ts';

/** One sign for each slot and each comment, out of those that mean nothing to anybody: Markdown takes them for letters. */
const [firstSlot, firstComment, mostOfEach] = [0xf0000, 0x100000, 0xfff0] as const;
const marked = /<(\/?)([a-z][\w-]*)[^>]*>|[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/giu;
/** What stands for a slot in an address. */
const inAddress = /handrail-slot-(\d+)/g;
/** Elements that no block may stand in. */
const phrasing = /^(?:p|h[1-6]|dt|td|th|caption|summary|em|strong|a|del|code|pre)$/i;

/**
 * The document of a template as its readers see it: slots are blanks with the name of what goes there, comments are asides.
 * Its headings stand two levels below that of the page. Links are those of the document that will be: its folder lies as deep
 * as that of templates, so they lead to the same places.
 */
export function documentHtml(template: Template, handbook: Handbook): string {
  const { written, fields } = template;
  const labels = new Map(fields.map(({ name, label }) => [name, label]));
  const { text, slots } = written.file;
  const known = slots.filter(({ name }, at) => at < mostOfEach && (labels.has(name) || name === 'today'));
  let source = '';
  let at = 0;
  for (const [number, { span, where }] of known.entries()) {
    if (where === 'comment') continue;
    source += text.slice(at, span[0]);
    const opens = where === 'address' && /(?:\]\(\s*<?|\]:\s*<?)$/.test(source);
    source +=
      where === 'address' ? `${opens ? '#' : ''}handrail-slot-${number}` : String.fromCodePoint(firstSlot + number);
    at = span[1];
  }
  source += text.slice(at);
  const comments: string[] = [];
  const html = htmlOf(source, written.file.mdx).replace(/<!--([\s\S]*?)-->/g, (_, words: string) => {
    if (comments.length >= mostOfEach) return '';
    return String.fromCodePoint(firstComment + comments.push(words) - 1);
  });
  const slotAt = (number: number): string => known[number]?.name ?? '';
  const labelAt = (number: number): string => labelOf(slotAt(number), labels);
  let depth = 0;
  return asDocument(finishWords(html, written, handbook)).replace(
    marked,
    (found, closing: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        if (phrasing.test(name)) depth += closing === '/' ? -1 : 1;
        return tagOf(found, labelAt, slotAt);
      }
      const sign = found.codePointAt(0) ?? 0;
      if (sign < firstComment) {
        const { name: field = '', where = 'line' } = known[sign - firstSlot] ?? {};
        return slotHtml(field, labelAt(sign - firstSlot), where);
      }
      return guidanceHtml(comments[sign - firstComment] ?? '', depth > 0, { template, labels, handbook });
    },
  );
}

function labelOf(name: string, labels: ReadonlyMap<string, string>): string {
  return labels.get(name) ?? (name === 'today' ? 'Today' : name);
}

/** A tag of the document: a heading is one level deeper, and an address that is to be filled in leads nowhere yet. */
function tagOf(tag: string, labelAt: (number: number) => string, slotAt: (number: number) => string): string {
  if (/^<\/?h[1-6]/i.test(tag)) {
    const deeper = tag.replace(/[1-6]/, (level) => String(Math.min(Number(level) + 1, 6)));
    return deeper;
  }
  if (tag.startsWith('<a ') && /handrail-slot-\d/.test(tag)) {
    const address = / href="([^"]*)"/.exec(tag)?.[1] ?? '';
    const typed = address.replace(/^#/, '').replace(inAddress, (_, number: string) => `{{${slotAt(Number(number))}}}`);
    return `<a class="slot-link" data-address="${typed}">`;
  }
  return tag
    .replace(/[\u{F0000}-\u{FFFFD}]/gu, (sign) => escapeHtml(labelAt((sign.codePointAt(0) ?? 0) - firstSlot)))
    .replace(/[\u{100000}-\u{10FFFD}]/gu, '');
}

/** Headings of the document have no links to themselves, and no id where it would be that of a blank. */
function asDocument(html: string): string {
  return html
    .replace(/<div class="heading">(<h([1-6])(?:(?!<\/h\2>)[\s\S])*<\/h\2>)<a class="anchor"[^>]*><\/a><\/div>/g, '$1')
    .replace(/(<h([1-6])) id="[^"]*"(?=[^>]*>(?:(?!<\/h\2>)[\s\S])*[\u{F0000}-\u{FFFFD}])/gu, '$1');
}

interface Surroundings {
  readonly template: Template;
  readonly labels: ReadonlyMap<string, string>;
  readonly handbook: Handbook;
}

/** A comment as an aside, with the Markdown in it; within a line only its words. */
function guidanceHtml(comment: string, inLine: boolean, { template, labels, handbook }: Surroundings): string {
  const words = comment
    .replace(/\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}/g, (slot, name: string) =>
      labels.has(name) ? labelOf(name, labels) : slot,
    )
    .trim();
  if (words === '') return '';
  if (inLine) return `<span class="guidance">${escapeHtml(words.replace(/\s+/g, ' '))}</span>`;
  // What looks like a heading in a comment is none of the document.
  const source = words
    .replace(/^( {0,3})(?=#{1,6}(?:\s|$))/gm, '$1\\')
    .replace(/^( {0,3})(?=(?:=+|-{2,})\s*$)/gm, '$1\\');
  const { written } = template;
  const html = finishWords(htmlOf(source), written, handbook);
  return `<div class="guidance" role="note">${html.replace(/ id="[^"]*"/g, '')}</div>`;
}
