import type { TemplateData } from '../schema/template.ts';
import { areaKey } from './area-key.ts';
import { hidesAudience } from './entry.ts';
import type { TypedFile } from './ladder-folder.ts';
import { typedAliases } from './ladder-front-matter.ts';
import { folderFault } from './library-folder.ts';
import { readBody } from './record-sections.ts';
import { inWords, plainWords } from './title.ts';
import type { TypedTemplate } from './typed-record.ts';

/** Where the files of templates are, whatever the case of its letters. */
const folder = /^templates\//i;

/**
 * Reads a template from its file: the fields from its front matter, the sections from its body.
 *
 * @param pages the addresses at the top that pages have, as {@link folderFault} takes them
 */
export function templateOfFile(
  { file, data, faults }: TypedFile<TemplateData>,
  pages: ReadonlySet<string>,
): TypedTemplate {
  const name = file.path.replace(folder, '').replace(/\.[^./]+$/, '');
  const title = data.title?.trim() ?? '';
  const creates = createsOf(data);
  const optional = new Set((data['optional-sections'] ?? []).map(areaKey));
  return {
    name,
    path: file.path,
    file,
    data,
    title: title === '' ? inWords(name.slice(name.lastIndexOf('/') + 1)) : plainWords(title),
    hidden: faults.some(hidesAudience),
    aliases: typedAliases(file.frontMatter, data.aliases),
    creates,
    refused: creates && folderFault(creates.folder, pages),
    sections: readBody(file).sections.map(({ title: heading, key, position, span }) => ({
      title: heading,
      key,
      position,
      span,
      required: !optional.has(key),
    })),
  };
}

function createsOf({ creates }: TemplateData): TypedTemplate['creates'] {
  if (creates === undefined) return undefined;
  const { file, title, one, about } = { ...unsaid, ...creates };
  return { folder: creates.folder.trim().replace(/^\.?\/+|\/+$/g, ''), file, title, one, about };
}

const unsaid: {
  file?: string | undefined;
  title?: string | undefined;
  one?: string | undefined;
  about?: string | undefined;
} = {};
