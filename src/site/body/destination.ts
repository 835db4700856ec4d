import { decode, href, places } from '../../handbook/address.ts';
import type { Handbook, Target } from '../../handbook/handbook.ts';
import type { Written } from '../../handbook/written.ts';
import { addressOf } from '../../handbook/target.ts';
import type { Pass } from './pass.ts';

/** Where an author's link leads in the finished page. */
export type Destination =
  | { readonly type: 'here'; readonly href: string }
  | { readonly type: 'site'; readonly href: string }
  | { readonly type: 'web'; readonly href: string }
  /** A mail address, a telephone number, or something else that no page opens. */
  | { readonly type: 'other'; readonly href: string }
  | { readonly type: 'none'; readonly reason: 'missing' | 'outside' | 'unsafe' | 'withheld' };

/** Addresses that run something or carry a whole document, however they are disguised. */
const unsafe = /^(?:javascript|vbscript|data|blob|filesystem|about|view-source):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const plainAddress = /^[\w\-./#:?=&+,~@!$'()*;]*$/;
// Browsers ignore these inside the name of a scheme.
const ignored = /[\u0000-\u0020\u007F]+/g;

/**
 * What every link and image of a page leads to, by its address as HTML has it: the handbook resolved them, and this only
 * finds the answer again.
 */
export function targetsOf(page: Written): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const { reference, target } of page.links) targets.set(normal(reference.url), target);
  for (const { image, target } of page.images) targets.set(normal(image.url), target);
  return targets;
}

/** What an address in the HTML leads to. One that the author did not type is a component's: a page's address, or nothing. */
export function targetOf(url: string, { targets, handbook, page }: Pass): Target {
  const known = targets.get(normal(url));
  if (known !== undefined) return known;
  if (url.startsWith('#')) return { type: 'place', url: page.url, fragment: decode(url.slice(1)) };
  if (url.startsWith('//') || scheme.test(url.replace(ignored, ''))) return { type: 'external', url };
  return atAddress(url, handbook) ?? { type: 'missing', wanted: url };
}

/** Where a link leads, ready for an href. */
export function destinationOf(typed: string, pass: Pass): Destination {
  const target = targetOf(typed.trim(), pass);
  const url = target.type === 'page' ? target.page.url : target.type === 'place' ? target.url : undefined;
  if (url === pass.page.url && 'fragment' in target && target.fragment !== '') {
    return { type: 'here', href: `#${encodeURIComponent(target.fragment)}` };
  }
  const address = addressOf(target, pass.handbook);
  if (target.type !== 'external' && target.type !== 'outside') {
    if (address !== undefined) return { type: 'site', href: address };
    return { type: 'none', reason: target.type === 'withheld' ? 'withheld' : 'missing' };
  }
  if (address === undefined) return { type: 'none', reason: 'outside' };
  if (target.type === 'outside') {
    const fragment = target.fragment === '' ? '' : `#${encodeURIComponent(target.fragment)}`;
    return { type: 'web', href: `${address}${fragment}` };
  }
  const plain = address.replace(ignored, '');
  if (unsafe.test(plain)) return { type: 'none', reason: 'unsafe' };
  return { type: /^(?:https?:)?\/\//i.test(plain) ? 'web' : 'other', href: plain };
}

/** The host of a web address, without `www.`; `undefined` when it is not one. */
export function hostOf(url: string): string | undefined {
  const full = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return undefined;
  return new URL(full).host.replace(/^www\./, '');
}

function atAddress(url: string, { base, pageByUrl, fileUrls, ladders }: Handbook): Target | undefined {
  const [, path = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(url) ?? [];
  const below = decode(path);
  if (!below.startsWith(base)) return undefined;
  const address = `/${below.slice(base.length)}`;
  const page = pageByUrl.get(address);
  if (page !== undefined) return { type: 'page', page, fragment: decode(fragment) };
  const made =
    Object.values<string>(places).includes(address) || ladders.some((ladder) => address.startsWith(ladder.url));
  if (made) return { type: 'place', url: address, fragment: decode(fragment) };
  for (const [file, fileUrl] of fileUrls) {
    if (href(base, fileUrl) === path) return { type: 'file', path: file, url: fileUrl, fragment: decode(fragment) };
  }
  return undefined;
}

/** An address as Markdown writes it into HTML: what may not stand in one is encoded, what is encoded stays. */
function normal(url: string): string {
  const typed = url.trim();
  return plainAddress.test(typed)
    ? typed
    : typed.replace(/%(?![0-9a-f]{2})|[^!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]/giu, encode);
}

function encode(character: string): string {
  try {
    return encodeURIComponent(character);
  } catch {
    // Half of a surrogate pair has no encoding.
    return '%EF%BF%BD';
  }
}
