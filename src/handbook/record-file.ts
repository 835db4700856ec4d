import type { RecordData } from '../schema/record.ts';
import { segment } from './address.ts';
import { hidesAudience } from './entry.ts';
import type { TypedFile } from './ladder-folder.ts';
import { typedAliases } from './ladder-front-matter.ts';
import type { TypedRecord } from './typed-record.ts';

/** Reads a record from its file, in the folder of its library. */
export function recordOfFile({ file, data, faults }: TypedFile<RecordData>): TypedRecord {
  const [folder = '', ...rest] = file.path.split('/');
  return {
    library: segment(folder),
    folder,
    name: rest.join('/').replace(/\.[^./]+$/, ''),
    path: file.path,
    file,
    data,
    hidden: faults.some(hidesAudience),
    aliases: typedAliases(file.frontMatter, data.aliases),
  };
}
