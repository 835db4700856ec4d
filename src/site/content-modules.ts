import type { Plugin } from 'vite';
import { join, relative } from 'node:path';
import { isProgram } from '../handbook/collection.ts';
import { currentSession } from './session.ts';

/** The list of compiled pages, as Astro asks for it. */
const wanted = 'astro:content-module-imports';
const made = `\0handrail:${wanted}`;

/**
 * Tells Astro which pages are programs from the handbook that this run builds. Astro itself notes them in a file beside the
 * program, which is one for all runs: two builds at a time would read each other's. In a preview it follows edits by itself.
 *
 * @param root absolute path of the folder that Astro takes paths from
 */
export function contentModules(root: string): Plugin {
  return {
    name: 'handrail-content-modules',
    apply: 'build',
    resolveId: { order: 'pre', handler: (id) => (id === wanted ? made : undefined) },
    load: (id) => (id === made ? moduleList(root) : undefined),
  };
}

function moduleList(root: string): string {
  const { handbook, contentFolder } = currentSession();
  const entries = handbook.pages
    .filter(({ file }) => isProgram(file))
    .map(({ path }) => {
      const fileName = relative(root, join(contentFolder, path));
      const query = new URLSearchParams({
        'astro:content-layer-deferred-module': '',
        fileName,
        astroContentModuleFlag: 'true',
      });
      const id = `astro:content-layer-deferred-module?${query.toString()}`;
      return `[${JSON.stringify(fileName)}, () => import(${JSON.stringify(id)})]`;
    });
  return `export default new Map([${entries.join(',')}]);`;
}
