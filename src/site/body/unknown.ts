import { escapeText } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/**
 * A word in angle brackets that no browser knows: `<your-name>`, or a component of another tool. Browsers would leave it
 * out; it is shown as it was typed.
 */
export function showTag(element: OpenElement, pass: Pass): void {
  const { name } = element;
  const { text } = pass.page.file;
  const typed = new RegExp(`<${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])[^>]*>`, 'gi');
  typed.lastIndex = pass.unknownSeen.get(name) ?? 0;
  const found = typed.exec(text);
  if (found !== null) pass.unknownSeen.set(name, typed.lastIndex);
  element.start = escapeText(found?.[0] ?? `<${name}>`);
  const closed = new RegExp(`</${name.replace(/[^\w-]/g, '\\$&')}\\s*>`, 'i').exec(text);
  // HTML closes every element somewhere; what was typed may not be closed at all.
  element.end = closed === null || found?.[0].endsWith('/>') === true ? '' : escapeText(closed[0]);
}
