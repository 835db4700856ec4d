import { decode, href } from '../../handbook/address.ts';
import { hostOf, targetOf } from './destination.ts';
import { sizeOf } from './image-size.ts';
import { escapeAttribute, escapeText, startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/** An image: published with its size, or named in words when it is not there or would be loaded from another host. */
export function finishImage(element: OpenElement, pass: Pass): void {
  const { attributes } = element;
  element.end = '';
  const src = attributes['src']?.trim() ?? '';
  const alt = attributes['alt'] ?? '';
  if (/^data:image\//i.test(src)) {
    element.start = startTag('img', attributes, pass, { src, alt });
    return;
  }
  const target = targetOf(src, pass);
  if (target.type === 'file') {
    element.start = pictureOf(target.path, target.url, attributes, pass);
    return;
  }
  const anchor = pass.anchors(attributes['id']);
  if (target.type === 'withheld') element.start = anchor + escapeText(alt);
  else if (target.type === 'external') element.start = anchor + elsewhere('Image', src, alt, element);
  else element.start = anchor + missing(src, alt);
  if (element.start === '') element.start = ' ';
}

/** The tag of a published picture. All but the first of a page are loaded when they come near. */
export function pictureOf(path: string, url: string, attributes: Record<string, string>, pass: Pass): string {
  pass.images += 1;
  const { width, height } = attributes;
  const size = sizeOf(path, pass.handbook);
  const own: Record<string, string | undefined> = {
    src: href(pass.handbook.base, url),
    alt: attributes['alt'] ?? '',
    ...scaled(size, width, height),
    loading: pass.images === 1 ? undefined : 'lazy',
    decoding: pass.images === 1 ? undefined : 'async',
  };
  return startTag('img', attributes, pass, own);
}

/** The size a browser needs before the picture is there. What the author typed is kept; the other side follows from it. */
function scaled(
  size: { width: number; height: number } | undefined,
  width: string | undefined,
  height: string | undefined,
): { width?: string; height?: string } {
  if (width !== undefined && height !== undefined) return { width, height };
  if (size === undefined) return { ...(width && { width }), ...(height && { height }) };
  const pixels = /^\d+(?:px)?$/;
  if (width !== undefined) {
    if (!pixels.test(width)) return { width };
    return { width, height: String(Math.round((size.height * Number.parseInt(width, 10)) / size.width)) };
  }
  if (height !== undefined) {
    if (!pixels.test(height)) return { height };
    return { width: String(Math.round((size.width * Number.parseInt(height, 10)) / size.height)), height };
  }
  return { width: String(size.width), height: String(size.height) };
}

/** A link to something of another host that is not loaded; inside a link, only its words. */
export function elsewhere(what: string, url: string, words: string, element: OpenElement): string {
  const host = hostOf(url.trim());
  if (host === undefined) return missing(url, words);
  const label = escapeText(words.trim() === '' ? `${what} on ${host}` : `${what} on ${host}: ${words.trim()}`);
  for (let above = element.parent; above !== undefined; above = above.parent) {
    if (above.name === 'a')
      return `<span class="elsewhere">${words.trim() === '' ? label : escapeText(words.trim())}</span>`;
  }
  const address = escapeAttribute(url.trim());
  return `<a class="external elsewhere" href="${address}" rel="noreferrer">${label}</a>`;
}

/** Stands where something should be that is not there. */
export function missing(url: string, words: string, what = 'image'): string {
  const name = decode(url.replace(/[?#].*$/, '').replace(/^.*\//, ''));
  const described = words.trim() === '' ? '' : `<span class="missing-words">${escapeText(words.trim())}</span> `;
  const note = name === '' ? `${what} not found` : `${what} not found: ${name}`;
  return `<span class="missing">${described}<span class="missing-note" data-pagefind-ignore>${escapeText(note)}</span></span>`;
}
