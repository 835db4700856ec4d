import type { Handbook } from '../handbook/handbook.ts';
import { nearest } from './nearest.ts';
import type { PathFinder } from './path-finder.ts';
import { relativePath } from './relative-path.ts';
import { didYouMean, typed } from './wording.ts';

/** What the author made of an address. */
export type Thing = 'link' | 'image';

/** A link that leads nowhere, as typed. */
export interface DeadLink {
  readonly file: string;
  readonly url: string;
  /** The path it means, from the top of the content folder. */
  readonly wanted: string;
  /** The words that link, or what the image shows. */
  readonly text: string;
}

export interface Explanation {
  readonly message: string;
  readonly suggestion: string;
}

const templateTag = /\{\{|\{%|\$\{|<%|\{\{</;
const mailAddress = /^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i;
const host =
  /^(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*)\.(?:com|org|net|io|dev|app|gov|edu|info|co|eu|uk|de|fr|us)(?:[/?#]|$)/i;
const onOneComputer = /^(?:file:|[a-z]:[\\/])/i;

/** Whether an address with a scheme can be meant for readers at all: a file on the author's disk cannot. */
export function isOnOneComputer(url: string): boolean {
  return onOneComputer.test(url);
}

/**
 * Says why a link leads nowhere, and what to type instead.
 */
export function explainDeadLink(link: DeadLink, thing: Thing, handbook: Handbook, finder: PathFinder): Explanation {
  const { url, file, text } = link;
  const path = url.replace(/[?#].*$/s, '');
  if (templateTag.test(url)) return template(link, thing, handbook, finder);
  if (url.trim() === '') {
    return {
      message: `This ${thing} has no address, so it leads nowhere.`,
      suggestion: `Write the path of a file between the parentheses, or take the ${thing} out.`,
    };
  }
  if (onOneComputer.test(url)) {
    return {
      message: `${typed(url)} is a file on one computer, so nobody else can open it.`,
      suggestion: 'Put the file into the content folder, and write its path from here.',
    };
  }
  if (mailAddress.test(path)) {
    return {
      message: `${typed(url)} is a mail address, but without ${typed('mailto:')} it is read as the path of a file.`,
      suggestion: `Write ${typed(`mailto:${url}`)}.`,
    };
  }
  const inside = /https?:\/\/[^\s\])]+/.exec(url)?.[0];
  if (inside !== undefined) {
    return {
      message: `${typed(url)} does not start with its address, so it is read as the path of a file that does not exist.`,
      suggestion: `Write ${typed(inside)}.`,
    };
  }
  const found = path.includes('\\') ? [] : finder.find(link.wanted, file, text);
  if (found.length === 0 && host.test(url) && !/\.(md|mdx|html?)$/i.test(path)) {
    return {
      message: `${typed(url)} does not say ${typed('https://')}, so it is read as the path of a file that does not exist.`,
      suggestion: `Write ${typed(`https://${url}`)}.`,
    };
  }
  if (path.includes('\\')) {
    const forward = path.replaceAll('\\', '/');
    return {
      message: `${typed(url)} has backslashes between its parts, which no browser and no forge reads as folders.`,
      suggestion: `Write ${typed(forward)}.`,
    };
  }
  const message = `${typed(url)} leads to ${typed(link.wanted)}, and there is no such ${thing === 'image' ? 'file' : 'page or file'} in the content folder.`;
  const folder = `${link.wanted}/`;
  if (handbook.files.keys().some((each) => each.startsWith(folder))) {
    return {
      message: `${typed(url)} leads to the folder ${typed(link.wanted)}, which holds no page, so there is nothing to show.`,
      suggestion: `Add ${typed(`${link.wanted}/index.md`)}, or link to a file in the folder.`,
    };
  }
  if (found.length > 0)
    return {
      message,
      suggestion: didYouMean(found.map((to) => relativePath(file, to) + fragmentOf(url, to, handbook))),
    };
  return {
    message,
    suggestion: `Write the path of a file that exists, seen from the folder of this page, or take the ${thing} out.`,
  };
}

/**
 * Says how to write an address with spaces, which Markdown leaves as text. Nothing is said where no file has that name:
 * then it may be no link at all.
 */
export function explainSpaces(
  { file, url, text }: DeadLink,
  thing: Thing,
  finder: PathFinder,
): Explanation | undefined {
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(url.trim()) ?? [];
  const [found] = finder.find(path, file);
  if (found === undefined) return undefined;
  const link = `[${text}](${relativePath(file, found)}${fragment})`;
  return {
    message: `${typed(url)} has spaces in it, which end the address of ${aThing(thing)}: readers see brackets and parentheses.`,
    suggestion: `Write ${typed(thing === 'image' ? `!${link}` : link)}.`,
  };
}

function aThing(thing: Thing): string {
  return thing === 'image' ? 'an image' : 'a link';
}

/** The fragment typed, where the page that may be meant has it. */
function fragmentOf(url: string, to: string, handbook: Handbook): string {
  const fragment = /#(.*)$/s.exec(url)?.[1] ?? '';
  const anchors = handbook.pageByPath.get(to)?.file.outline.anchors ?? [];
  const [anchor] = fragment === '' ? [] : nearest(fragment, anchors);
  return anchor === undefined ? '' : `#${anchor}`;
}

function template({ file, url, text }: DeadLink, thing: Thing, handbook: Handbook, finder: PathFinder): Explanation {
  const message = `${typed(url)} holds a template tag, which Handrail does not fill in: readers get ${aThing(thing)} that leads nowhere.`;
  const quoted = /\{[{%][^"'}]*["']([^"']+)["']/.exec(url)?.[1];
  const named = /\{%-?\s*(?:link|post_url|page)\s+([^\s%"']+)/.exec(url)?.[1];
  const meant = quoted ?? named ?? url.replace(/\{\{.*?\}\}|\{%.*?%\}|\$\{.*?\}|<%.*?%>/gs, '');
  if (/^https?:\/\//i.test(meant)) return { message, suggestion: `Write ${typed(meant)}.` };
  const path = meant.replace(/[?#].*$/s, '').replace(/^[./]+|\/+$/g, '');
  const found = path === '' ? [] : finder.find(path, file, text);
  return {
    message,
    suggestion:
      found.length === 0
        ? 'Write the path of the file, seen from the folder of this page, or a full address.'
        : didYouMean(found.map((to) => relativePath(file, to) + fragmentOf(meant, to, handbook))),
  };
}
