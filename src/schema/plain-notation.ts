const dashes = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;

/** Text with one space where there is white space of any kind and length, and none around it. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text in small letters, with simple hyphens and spaces, and without marks of emphasis and code or a full stop behind it. */
export function plainNotation(text: string): string {
  return spaced(unmarked(text).replace(dashes, '-')).toLowerCase();
}

/** Text without the marks of emphasis and code around and in it, and without a full stop behind it. */
export function unmarked(text: string): string {
  const words = spaced(text.replace(/[*`]+/g, ''));
  const inner = words.replace(/^(?:_|~~)+/, '').replace(/\.$/, '');
  // A name may end in an underscore of its own.
  return inner === words && inner.slice(inner.lastIndexOf(' ') + 1).startsWith('@') && inner.endsWith('_')
    ? inner
    : inner.replace(/(?:_|~~)+$/, '').trim();
}

/** Takes the backslashes out of Markdown that stand before signs to keep their meaning from them. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
