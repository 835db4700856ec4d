/** A text without the spaces that its first line begins with, on every line that has them: what is indented as a whole is not. */
export function atTheEdge(text: string): string {
  const [indent = ''] = /^[ \t]*/.exec(text) ?? [];
  return indent === '' ? text : text.replaceAll(new RegExp(`^[ \\t]{1,${indent.length}}`, 'gm'), '');
}
