import { href } from '../../handbook/address.ts';
import { targetOf } from './destination.ts';
import { elsewhere, missing, pictureOf } from './images.ts';
import { escapeAttribute, escapeText, startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/** The first address of another host among the sources of a film or a sound: what to link to when none is left. */
const firstSources = new WeakMap<OpenElement, string>();
const picture = /\.(?:svg|png|jpe?g|gif|webp|avif)$/i;

/** Sound or film of the handbook is played; of another host, it is a link. It starts when somebody starts it. */
export function finishMedia(element: OpenElement, pass: Pass): void {
  const { name, attributes } = element;
  const poster = targetOf(attributes['poster'] ?? '', pass);
  const own: Record<string, string | undefined> = {
    src: localAddress(attributes['src'], pass),
    poster: poster.type === 'file' ? href(pass.handbook.base, poster.url) : undefined,
    controls: '',
    preload: 'metadata',
  };
  element.start = startTag(name, attributes, pass, own);
  if (own['src'] !== undefined) return;
  element.onClose = (media) => {
    if (pass.out.slice(media.at).some((piece) => piece.startsWith('<source '))) return;
    const url = attributes['src'] ?? firstSources.get(media) ?? '';
    pass.takeBack(media);
    const what = name === 'video' ? 'Video' : 'Sound';
    const words = attributes['title'] ?? attributes['aria-label'] ?? '';
    const isElsewhere = targetOf(url, pass).type === 'external';
    pass.out.push(isElsewhere ? elsewhere(what, url, words, media) : missing(url, words, what.toLowerCase()));
  };
}

/** One of the files a picture, a film or a sound can be taken from, or its captions. Only those of the handbook stay. */
export function finishSource(element: OpenElement, pass: Pass): void {
  const { name, attributes, parent } = element;
  element.end = '';
  const src = localAddress(attributes['src'], pass);
  const srcset = localAddresses(attributes['srcset'], pass);
  if (src !== undefined || srcset !== undefined) {
    element.start = startTag(name, attributes, pass, { src, srcset });
    return;
  }
  if (parent !== undefined && name === 'source' && !firstSources.has(parent)) {
    firstSources.set(parent, attributes['src'] ?? '');
  }
  element.dropped = true;
}

/** A page in a page, or a plug-in's document: pictures are shown, anything else is a link to it. */
export function finishEmbedded(element: OpenElement, pass: Pass): void {
  const { name, attributes } = element;
  const url = (name === 'object' ? attributes['data'] : attributes['src']) ?? '';
  const words = attributes['title'] ?? attributes['aria-label'] ?? '';
  const anchor = pass.anchors(attributes['id']);
  element.dropped = true;
  if (url.trim() === '') return;
  const target = targetOf(url, pass);
  if (target.type === 'external') pass.out.push(anchor, elsewhere('Embedded page', url, words, element));
  else if (target.type !== 'file') pass.out.push(anchor, target.type === 'withheld' ? '' : missing(url, words, 'file'));
  else if (picture.test(target.path)) {
    const { width, height } = attributes;
    const shown = { alt: words, ...(width && { width }), ...(height && { height }) };
    pass.out.push(anchor, pictureOf(target.path, target.url, shown, pass));
  } else {
    const label = words.trim() === '' ? target.path.slice(target.path.lastIndexOf('/') + 1) : words.trim();
    const address = escapeAttribute(href(pass.handbook.base, target.url, target.fragment));
    pass.out.push(anchor, `<a href="${address}">${escapeText(label)}</a>`);
  }
}

function localAddress(url: string | undefined, pass: Pass): string | undefined {
  if (url === undefined) return undefined;
  const target = targetOf(url, pass);
  return target.type === 'file' ? href(pass.handbook.base, target.url, target.fragment) : undefined;
}

/** The addresses of a srcset, each with its condition; those that are not of the handbook are left out. */
function localAddresses(set: string | undefined, pass: Pass): string | undefined {
  const local = (set ?? '').split(/,\s+|,$/).flatMap((candidate) => {
    const [url = '', ...condition] = candidate.trim().split(/\s+/);
    const address = url === '' ? undefined : localAddress(url, pass);
    return address === undefined ? [] : [[address, ...condition].join(' ')];
  });
  return local.length === 0 ? undefined : local.join(', ');
}
