import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the built pages for search and writes the index beside them.
 *
 * @param folder the built site
 * @throws when Pagefind reports any problem: it returns them instead of throwing
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
  } finally {
    await close();
  }
}
