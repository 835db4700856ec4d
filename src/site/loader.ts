import type { Loader } from 'astro/loaders';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectionOf } from '../handbook/collection.ts';
import type { KindName } from '../schema/kinds.ts';
import { currentSession } from './session.ts';

/**
 * Hands the entries of one kind from the handbook to Astro's content layer, so that both read the same files the same
 * way. Bodies stay in the handbook: moving them through Astro's data store costs more than rendering them.
 * The store is emptied first: what one edition left there must never reach another.
 */
export function handbookLoader(kind: KindName): Loader {
  return {
    name: `handrail-${kind}`,
    load: async ({ store, parseData, config }) => {
      const { handbook, contentFolder } = currentSession();
      const root = fileURLToPath(config.root);
      store.clear();
      for (const { id, path, data, mdx } of collectionOf(handbook, kind)) {
        const full = join(contentFolder, path);
        const parsed = await parseData({ id, data: { ...data }, filePath: full });
        store.set({ id, data: parsed, filePath: relative(root, full), deferredRender: mdx });
      }
    },
  };
}
