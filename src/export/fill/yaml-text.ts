/** A value of front matter. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };

/** A string that is written without quotation marks although it looks like a day or a moment: it is one. */
export class Moment {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Written = Yaml | Moment | readonly Written[] | { readonly [key: string]: Written };

/** What older readers of YAML take for something else than words. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|none)$/i;

/**
 * Keys and values as YAML, one after another, that readers of YAML 1.1 and 1.2 read as the same values: words stand by themselves
 * only where no reader takes them for anything else.
 */
export function yamlText(entries: readonly (readonly [key: string, value: Written])[], indent = ''): string {
  return entries.map(([key, value]) => `${indent}${keyText(key)}:${valueText(value, indent)}\n`).join('');
}

function keyText(key: string): string {
  return /^[a-z][\w-]*$/i.test(key) && !reserved.test(key) ? key : quoted(key);
}

/** A value behind its key or behind the dash of an item, with the space before it. */
function valueText(value: Written, indent: string): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)}`;
  if (typeof value === 'string') return ` ${stringText(value, indent)}`;
  if (value instanceof Moment) return ` ${value.text}`;
  const inside = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    return value.map((each) => `\n${inside}-${itemText(each, inside)}`).join('');
  }
  const entries = Object.entries(value);
  return entries.length === 0 ? ' {}' : `\n${yamlText(entries, inside).replace(/\n$/, '')}`;
}

/** An item's value: the first key of a map stands behind the dash. */
function itemText(value: Written, indent: string): string {
  const text = valueText(value, indent);
  return text.startsWith('\n') ? ` ${text.slice(1).trimStart()}` : text;
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

function stringText(text: string, indent: string): string {
  if (isPlain(text)) return text;
  return isBlock(text) ? `|-\n${text.replace(/^(?=[^\n])/gm, `${indent}  `)}` : quoted(text);
}

function isPlain(text: string): boolean {
  return (
    text.length <= 2000 &&
    /^[\p{L}](?:[\p{L}\p{M}\p{N} _./,()'+@?!-]*[\p{L}\p{M}\p{N}_./,()'+@?!-])?$/u.test(text) &&
    !reserved.test(text)
  );
}

/** Whether lines can stand below each other as they are. */
function isBlock(text: string): boolean {
  return (
    /^[^\s][^\n]*\n/.test(text) &&
    !/\s$/.test(text) &&
    !/[ \t]\n/.test(text) &&
    /^[\n\x20-\x7E\xA0-\u2027\u2030-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(text)
  );
}

function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
}
