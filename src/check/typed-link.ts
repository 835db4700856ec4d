import type { Handbook, Target } from '../handbook/handbook.ts';
import { writtenOf } from '../handbook/written.ts';
import type { Position } from '../schema/issue.ts';

/** A link as somebody typed it, and where it leads. */
export interface TypedLink {
  readonly file: string;
  readonly url: string;
  /** The words that link; empty where there are none. */
  readonly text: string;
  readonly position: Position;
  readonly target: Target;
  readonly audience: 'internal' | 'public';
}

/** Every link of pages, ladders and checklists: in their text, and to the replacement of a page. */
export function* typedLinks(handbook: Handbook): Generator<TypedLink> {
  for (const { path: file, links, audience } of writtenOf(handbook)) {
    for (const { reference, target } of links) {
      const { url, text, position } = reference;
      yield { file, url, text, position, target, audience };
    }
  }
  for (const { path: file, replacement: target, data, file: source, audience } of handbook.pages) {
    if (target === undefined) continue;
    const position = source.frontMatter.at(['replacement']);
    yield { file, url: data.replacement ?? '', text: '', position, target, audience };
  }
}
