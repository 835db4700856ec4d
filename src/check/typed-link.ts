import type { Handbook, Target } from '../handbook/handbook.ts';
import { writtenOf } from '../handbook/written.ts';
import { lessonLinksOf } from './lesson-link.ts';
import { recordsOf } from './record-finding.ts';
import { fromDocument } from './template-link.ts';
import type { Position } from '../schema/issue.ts';

/** A link as somebody typed it, and where it leads. */
export interface TypedLink {
  readonly file: string;
  /** The file that it is seen from: of a template, a document that is made from it. */
  readonly seenFrom: string;
  readonly url: string;
  /** The words that link; empty where there are none. */
  readonly text: string;
  readonly position: Position;
  readonly target: Target;
  readonly audience: 'internal' | 'public';
  /** Whether it stands in what a record says that it taught or changed. */
  readonly teaches: boolean;
}

/** Every link of pages, ladders, checklists, templates and records: in their text, and to the replacement of a page. */
export function* typedLinks(handbook: Handbook): Generator<TypedLink> {
  const taught = new Set(recordsOf(handbook).flatMap((record) => [...lessonLinksOf(record)]));
  const templates = new Map(handbook.templates.map((template) => [template.written, template]));
  for (const written of writtenOf(handbook)) {
    const { path: file, links, audience } = written;
    const template = templates.get(written);
    for (const { reference, target } of links) {
      const { url, text, position } = reference;
      const meant = template === undefined ? target : fromDocument(url, target, template, handbook);
      if (meant === undefined) continue;
      const seenFrom = template?.folder === undefined ? file : `${template.folder}/document.md`;
      yield { file, seenFrom, url, text, position, target: meant, audience, teaches: taught.has(reference) };
    }
  }
  for (const { path: file, replacement: target, data, file: source, audience } of handbook.pages) {
    if (target === undefined) continue;
    const position = source.frontMatter.at(['replacement']);
    yield { file, seenFrom: file, url: data.replacement ?? '', text: '', position, target, audience, teaches: false };
  }
}
