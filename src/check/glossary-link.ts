import type { Handbook, Target } from '../handbook/handbook.ts';
import type { Position } from '../schema/issue.ts';
import { yamlFileOf } from './source.ts';

/** The page that a term of the glossary names. */
export interface GlossaryLink {
  readonly file: string;
  readonly url: string;
  readonly position: Position;
  readonly target: Target;
  readonly audience: unknown;
}

/** Every page that the glossary names, where it is typed. */
export function* glossaryLinks(handbook: Handbook): Generator<GlossaryLink> {
  const source = yamlFileOf(handbook, 'glossary');
  const entries: unknown = source?.content.value;
  if (source === undefined || !Array.isArray(entries)) return;
  // Terms are sorted by name and keep the order of the file where names are equal.
  const terms = Map.groupBy(handbook.glossary, ({ term }) => term);
  for (const [at, entry] of entries.entries()) {
    const said = (key: string): unknown => Reflect.get(Object(entry), key);
    const url = said('page');
    const term = terms.get(String(said('term')))?.shift();
    if (typeof url !== 'string' || term?.page === undefined) continue;
    yield {
      file: source.path,
      url,
      position: source.content.at([at, 'page']),
      target: term.page,
      audience: said('audience'),
    };
  }
}
