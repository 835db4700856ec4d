import { blockEnd, blockStart, codeBlock } from './code-block.ts';
import type { Fence } from './code-block.ts';
import { diagramOf } from './diagrams.ts';
import { startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/** A block of code: coloured, scrolling by itself, and ready for the button that copies it. */
export function finishPre(element: OpenElement): void {
  element.onClose = closePre;
}

/** Code in a block tells the block what its fence said. */
export function finishCode(element: OpenElement): void {
  const { attributes, parent } = element;
  if (parent?.name !== 'pre') return;
  parent.attributes['class'] ??= attributes['class'] ?? '';
  parent.attributes['data-meta'] ??= attributes['data-meta'] ?? '';
  element.start = '<code>';
  // Elements inside the code are elements inside the block: it is not plain text then.
  element.onClose = ({ children }) => {
    parent.children += children;
  };
}

function closePre(element: OpenElement, pass: Pass): void {
  const fence = fenceOf(element.attributes);
  if (element.children > 1) {
    const { tabindex, ...attributes } = element.attributes;
    pass.out[element.at] = blockStart(fence) + startTag('pre', attributes, undefined, { tabindex: tabindex ?? '0' });
    element.end = `</pre>${blockEnd}`;
    return;
  }
  const code = pass.textOf(element).replace(/\n$/, '');
  pass.takeBack(element);
  pass.out.push(fence.language === 'mermaid' ? diagramOf(code, pass) : codeBlock(code, fence));
}

/** Of a class like `language-js:main.js` or `language-{.python`, the language is the first run of what names are made of. */
function fenceOf(attributes: Readonly<Record<string, string>>): Fence {
  const language = /(?:^|\s)language-[^\w\s]*([\w+#-]+)/.exec(attributes['class'] ?? '')?.[1]?.toLowerCase();
  const found = /(?:^|\s)(?:title|filename|file)=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(attributes['data-meta'] ?? '');
  const title = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return { language, title: title === '' ? undefined : title };
}
