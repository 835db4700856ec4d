import { destinationOf } from './destination.ts';
import { startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/**
 * A link: to an address of the site, to the web, or nowhere. One that leads nowhere is shown as words, for a link that
 * cannot be followed is worse than none; one to a page of another edition leaves no trace of where it led.
 */
export function finishLink(element: OpenElement, pass: Pass): void {
  const { attributes } = element;
  const name = attributes['name'];
  if (name !== undefined && attributes['id'] === undefined) attributes['id'] = name;
  const url = attributes['href'];
  if (url === undefined) {
    element.start = startTag('a', attributes, pass, { name: undefined });
    if (element.start === '<a>') element.start = element.end = '';
    return;
  }
  const destination = destinationOf(url, pass);
  switch (destination.type) {
    case 'here':
    case 'site':
    case 'other':
      element.start = startTag('a', attributes, pass, { name: undefined, rel: undefined, href: destination.href });
      return;
    case 'web': {
      const own = { name: undefined, href: destination.href, class: classes(attributes, 'external') };
      element.start = startTag('a', attributes, pass, { ...own, rel: 'noreferrer' });
      element.onClose = markAddress;
      return;
    }
    case 'none':
      element.start = pass.anchors(attributes['id']);
      element.end = '';
      if (destination.reason === 'withheld') {
        element.start += '<span class="withheld">';
        element.end = '<span class="withheld-mark"> (internal)</span></span>';
      } else if (destination.reason === 'missing') {
        element.start += '<span class="broken-link" title="This link leads nowhere">';
        element.end = '</span>';
      }
  }
}

/** A region of an image map. */
export function finishArea(element: OpenElement, pass: Pass): void {
  const url = element.attributes['href'];
  const destination = url === undefined ? undefined : destinationOf(url, pass);
  const address = destination === undefined || destination.type === 'none' ? undefined : destination.href;
  element.start = startTag('area', element.attributes, pass, { href: address, rel: 'noreferrer' });
}

/** A link whose words are its address need not have it printed after them. */
function markAddress(element: OpenElement, pass: Pass): void {
  const words = pass.textOf(element).trim();
  if (words === '' || !element.attributes['href']?.replace(/\/$/, '').endsWith(words.replace(/\/$/, ''))) return;
  const start = pass.out[element.at];
  if (start !== undefined) pass.out[element.at] = start.replace(/ class="([^"]*)"/, ' class="$1 address"');
}

function classes(attributes: Readonly<Record<string, string>>, own: string): string {
  return attributes['class'] === undefined ? own : `${attributes['class']} ${own}`;
}
