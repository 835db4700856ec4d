import type { Loader } from 'astro/loaders';
import { relative } from 'node:path';
import type { KindName } from '../schema/kinds.ts';
import { currentSession } from './session.ts';

/**
 * Hands the entries of one kind from the handbook to Astro's content layer. Only what Astro itself needs goes there:
 * bodies stay in the handbook, because moving them through Astro's data store costs more than rendering them.
 * The store is emptied first, so an internal build can leave nothing behind for a public one.
 */
export function handbookLoader(kind: KindName): Loader {
  return {
    name: `handrail-${kind}`,
    load: async ({ store, parseData, config }) => {
      const { handbook, contentFolder } = currentSession();
      store.clear();
      const root = new URL(config.root).pathname;
      if (kind === 'page') {
        for (const page of handbook.pages) {
          const filePath = relative(root, `${contentFolder}/${page.path}`);
          store.set({ id: page.path, data: {}, filePath, deferredRender: page.file.mdx });
        }
      }
      await Promise.resolve(parseData);
    },
  };
}
