import type { ForeignMark, MarkSort } from './content-tree.ts';
import { noticeKinds, withNotices } from './notices.ts';
import { blank, positionAt, withoutCode } from './text.ts';

/** What any mark below begins with: most pages have none, and are not looked at more closely. */
const mayHold = /\{[ \t]*[%:.#{]|\[\[|^[ \t]*(?:\[toc\]|!!!|\?\?\?|:::|===[!+]? ["']|;?-{1,2}8<-)/im;

const attribute = String.raw`(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))`;
/** Attributes as kramdown, Python's attr_list and Pandoc write them, after something or on a line of their own. */
const attributes = new RegExp(
  String.raw`\{:[ \t]*(?:${attribute}|toc|no_toc)(?:[ \t]+(?:${attribute}|toc|no_toc))*[ \t]*\}|` +
    String.raw`(?:(?<=[)\]*_"\x60])|(?<=[ \t])(?=[^\n]*\}[ \t]*\r?$))\{[ \t]*[.#][\w-]+(?:[ \t]+${attribute})*[ \t]*\}`,
  'gm',
);
/** Headings with an id or a class that is read already. */
const readHeading =
  /^(?:#{1,6}[ \t][^\n]*|[^\n]+(?=\{[^{}\n]*\}[ \t]*\r?\n(?:=+|-+)[ \t]*\r?$))\{[ \t]*[.#][^{}\n]*\}[ \t]*\r?$/gm;
const contents = /^[ \t]*(?:\[toc\]|\[\[_?toc_?\]\])[ \t]*\r?$|^[*+-][ \t]+toc[ \t]*\r?\n(?=[ \t]*\{:[ \t]*toc)/gim;
/** The id of a heading on the line below it, as kramdown has it. */
const idBelow = /^(#{1,6}[ \t][^\r\n]*?)(\r?\n)\{:([ \t]*#[\w-]+[^{}\r\n]*)\}/gm;
const idBeside = /^(#{1,6}[ \t][^\n]*)\{:([ \t]*#[\w-]+[^{}\n]*)\}/gm;
/** A link whose address is a template tag. Space in it keeps Markdown from seeing the link. */
const taggedLink =
  /(!?)\[((?:(?!\n[ \t]*\n)[^[\]])*)\]\((?=[^()\n]*\s)(\{(?:%|\{(?![ \t]*[\p{L}_][\p{L}\p{N}_ -]*\}\}))[^\n<>]*?[%}]\}[^()\s<>]*)\)/gu;

/** Any address with a tag in it: a link that leads nowhere, which is told as such. */
const taggedAddress = /(?<=\])(?:\((?=[^()\n]*\{[{%])[^\n]*?[%}]\}[^()\n]*\)|:[ \t]*<?\{[{%][^\n]*)/g;

const tag = /(?<!\\)\{%-?[ \t]*\w(?:(?!\n[ \t]*\n|%\})[\s\S])*%\}/g;
const shortcode = /(?<!\\)\{\{(?:<(?:(?!>\}\}|\n\n)[\s\S])*>|%(?:(?!%\}\}|\n\n)[\s\S])*%)\}\}/g;
const placeholder = /(?<![$\\{])\{\{-?(?![<%])(?=[ \t]*[\w-]+[.:|"'( ])[^{}\n]*\}\}/g;
/** What Handrail's own templates have. */
const slot = /^\{\{[ \t]*[\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+)*[ \t]*\}\}$/u;
const wikiLink = /(?<!\\)!?\[\[(?!\s|_?toc_?\]\])[^[\]\n]+\]\](?![(\]])/gi;

/** Marks that stay in the text as they are, by what they are; each is looked for where those above were not found. */
const unread: readonly (readonly [MarkSort, RegExp])[] = [
  [
    'admonition',
    new RegExp(
      String.raw`^[ \t>]*(?:!!!|\?\?\?\+?)[ \t]+(?:(?:${noticeKinds.join('|')})\b|[a-z][\w-]*(?=[ \t]+"|[ \t]*\r?\n(?: {4}|\t)))[^\n]*`,
      'gim',
    ),
  ],
  ['container', /^[ \t>]*:{3,}[ \t]*(?:[a-z]|\{)[^\n]*/gim],
  ['tab', /^[ \t]*===[!+]? (?:"[^"\n]+"|'[^'\n]+')/gm],
  ['snippet', /^[ \t]*;?-{1,2}8<-{1,2}[^\n]*/gm],
  ['shortcode', shortcode],
  ['tag', tag],
  ['placeholder', placeholder],
  ['wiki-link', wikiLink],
];

/** What readers are not shown, or not as text: front matter, comments, formulas, HTML tags, what programs are made of. */
const aside = [
  /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*$/m,
  /<!--[\s\S]*?-->/g,
  /<(script|style|svg|math)\b[\s\S]*?<\/\1>/gi,
  /\$\$[\s\S]*?\$\$/g,
  /(?<![\\$\w])\$(?![\s$])[^$\n]*?(?<![\s\\])\$(?![\w$])/g,
  /(?<!\{\{)<\/?[a-z][^<>]*>/gi,
];

/**
 * Text for the syntax tree: notices are quotations, and attributes and links that only another tool can read are gone. Everything
 * else stands on its line, in its column.
 */
export function withoutForeignMarks(text: string): string {
  return mayHold.test(text) ? rewritten(withNotices(text, true), true) : text;
}

/** Markdown in which notices of other tools are alerts, and attributes and links that only another tool can read are left out. */
export function asPlainMarkdown(text: string): string {
  return mayHold.test(text) ? rewritten(withNotices(text, false), false) : text;
}

/** The marks of other tools in a text, whether they were read or show as they are, in its order. */
export function foreignMarksIn(text: string, mdx: boolean): ForeignMark[] {
  if (!mayHold.test(text)) return [];
  const notices: number[] = [];
  const plain = mdx ? text : withNotices(text, true, notices);
  const lines = text.split('\n');
  const marks = notices.map((line): ForeignMark => {
    const typed = lines[line - 1] ?? '';
    const sort = typed.trimStart().startsWith(':') ? 'container' : 'admonition';
    return { sort, read: true, text: typed.trim(), position: { line, column: typed.search(/\S/) + 1 } };
  });
  let shown = visible(plain).replace(readHeading, blank);
  const take = (sort: MarkSort, pattern: RegExp, read: boolean): void => {
    shown = shown.replace(pattern, (found: string, ...rest: (string | number)[]) => {
      const offset = Number(rest.findLast((each) => typeof each === 'number')) + found.search(/[^\s>]/);
      if (!slot.test(found)) marks.push({ sort, read, text: found.trim(), position: positionAt(text, offset) });
      return blank(found);
    });
  };
  if (!mdx) {
    shown = shown.replace(taggedAddress, blank);
    take('contents', contents, true);
    take('attributes', attributes, true);
  }
  // What stands in braces is a program there.
  for (const [sort, pattern] of unread)
    if (!mdx || !['shortcode', 'tag', 'placeholder'].includes(sort)) take(sort, pattern, false);
  return marks.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

function visible(text: string): string {
  return aside.reduce((rest, pattern) => rest.replace(pattern, blank), withoutCode(text));
}

function rewritten(text: string, inPlace: boolean): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  let shown = visible(text).replace(readHeading, blank);
  const edit = (pattern: RegExp, instead: (found: string, ...groups: (string | undefined)[]) => string): void => {
    shown = shown.replace(pattern, (...[found, ...rest]: (string | number)[]) => {
      const start = Number(rest.findLast((each) => typeof each === 'number'));
      const end = start + String(found).length;
      // Code among the words was blanked out: what stays is taken from the text itself.
      const whole = text.slice(start, end);
      const [again, ...groups] = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(whole) ?? [];
      edits.push({ start, end, text: instead(whole, ...(again === whole ? groups : [])) });
      return blank(String(found));
    });
  };
  const gone = (found: string): string => (inPlace ? blank(found) : '');
  edit(idBelow, (found, heading, end, id) => (id === undefined ? found : `${heading} {${id}}${end}`));
  edit(idBeside, (found, heading, id) => (id === undefined ? found : `${heading} {${id}}`));
  edit(taggedLink, (found, image = '', words, url) =>
    words === undefined
      ? found
      : inPlace
        ? blank(`${image}[`) + words + blank(found.slice(image.length + 1 + words.length))
        : `${image}[${words}](<${url}>)`,
  );
  edit(contents, gone);
  edit(attributes, gone);
  let at = 0;
  const pieces = edits
    .sort((a, b) => a.start - b.start)
    .flatMap((each) => {
      const before = text.slice(at, each.start);
      at = each.end;
      return [before, each.text];
    });
  return [...pieces, text.slice(at)].join('');
}

/** Marks that say nothing by themselves. A place to be filled in stays: a template is described by it. */
const silent: readonly RegExp[] = [
  shortcode,
  tag,
  placeholder,
  /^\s*(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*[^"\n]*|^\s*:{3,}[ \t]*\w*|^\s*:{3,}\s*$/gim,
  /^\s*===[!+]?(?= ["'])|^\s*;?-{1,2}8<-{1,2}.*$|^\s*\[!\w+\]|^\s*\[toc\]\s*$|!\[\[[^[\]\n]+\]\]/gim,
];
/** What was meant as a link: space in the address keeps Markdown from seeing it. */
const writtenLink = /!?\[([^[\]]*)\]\([^()\s]*\s[^()]*\)/g;

/** The plain words of a paragraph: without marks that only another tool can read, and of a link that nothing read its words. */
export function plainWords(text: string): string {
  if (!/[[{]|!!!|\?\?\?|:::|8<|===/.test(text)) return text;
  const words = text.replace(writtenLink, '$1').replace(/(?<!!)\[\[(?!\s)([^[\]\n]+)\]\]/g, (_, inside: string) => {
    const parts = inside.split('|').map((part) => part.trim());
    return parts.find((part) => !/[./#]/.test(part)) ?? parts.at(-1) ?? '';
  });
  const plain = silent.reduce((rest, pattern) => rest.replace(pattern, ' '), words);
  return plain === text ? text : plain.replace(/\s+([.,;:!?])(?=\s|$)/g, '$1');
}
