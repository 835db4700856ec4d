import { folderOf, sectionUrl, withoutPagesFolder } from '../../handbook/address.ts';
import { isSection } from '../../handbook/navigation.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { yamlFileOf } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A name in the order of handbook.yaml that is no top section. Only the internal edition holds all of them. */
export const unknownSection: Rule = {
  code: 'unknown-section',
  severity: 'warning',
  title: 'Section that does not exist',
  *find(handbook) {
    const config = yamlFileOf(handbook, 'config');
    if (config === undefined || handbook.edition !== 'internal') return;
    const urls = new Set(handbook.root.children.map(({ url }) => url));
    const seen = new Set<string>();
    for (const { name, path } of namesIn(Reflect.get(Object(config.content.value), 'order'))) {
      const url = sectionUrl(name);
      const place = { file: config.path, position: config.content.at(path) };
      if (!urls.has(url)) {
        yield {
          ...place,
          message: `${typed('order')} names ${typed(name)}, and there is no such folder at the top of the handbook, so it has no effect.`,
          suggestion: suggestionFor(name, handbook),
        };
      } else if (seen.has(url)) {
        yield {
          ...place,
          message: `${typed('order')} names ${typed(name)} twice, and a section stands in one place only, so this one has no effect.`,
          suggestion: 'Take one of the two out.',
        };
      }
      seen.add(url);
    }
  },
};

/** The names in an order as it was typed, those in groups too, and where each stands. What is no name is told elsewhere. */
function* namesIn(order: unknown): Generator<Name> {
  if (!Array.isArray(order)) yield* namesInGroups(order, ['order']);
  for (const [at, entry] of listOf(order).entries()) {
    if (typeof entry === 'string') yield { name: entry, path: ['order', at] };
    else if (!Array.isArray(entry)) yield* namesInGroups(entry, ['order', at]);
  }
}

interface Name {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

function* namesInGroups(groups: unknown, path: readonly PropertyKey[]): Generator<Name> {
  if (typeof groups !== 'object' || groups === null) return;
  for (const [title, names] of Object.entries(groups)) {
    if (typeof names === 'string') yield { name: names, path: [...path, title] };
    for (const [at, name] of listOf(names).entries()) {
      if (typeof name === 'string') yield { name, path: [...path, title, at] };
    }
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function suggestionFor(name: string, handbook: Handbook): string {
  const names = handbook.root.children.map((child) =>
    isSection(child) ? child.path : withoutPagesFolder(child.path).replace(/\.[^.]+$/, ''),
  );
  const ownFolder = name.replace(/\/+$/, '').replace(/^(?:\.?\/)*(?:pages\/)?/, '');
  const found = names.includes(ownFolder) ? [ownFolder] : nearest(ownFolder.slice(folderOf(ownFolder).length), names);
  if (found.length > 0) return didYouMean(found);
  return names.length === 0
    ? 'Take it out.'
    : `Take it out, or write the name of a folder: ${oneOf(names.slice(0, 5).map(typed))}.`;
}
