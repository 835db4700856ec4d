/**
 * Plain words as Markdown that shows them as they are: signs that would mean something are escaped, and lines joined to one.
 * What begins a line is escaped only where a reader would take it for a heading, an item or a quotation.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
