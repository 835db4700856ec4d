import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Handbook } from '../handbook/handbook.ts';
import { markdownFeatures } from '../source/source-file.ts';
import { mdxPlugins } from './body/mdx-plugins.ts';
import { contentModules } from './content-modules.ts';
import { handrail } from './integration.ts';

const engine = fileURLToPath(new URL('../../', import.meta.url));

/** What differs from run to run. */
export interface RunOptions {
  readonly handbook: Handbook;
  /** Absolute path of the folder to build into. */
  readonly outDir: string;
  /** Absolute path of a folder for Astro's own notes: one a run, so that no edition reads another's. */
  readonly cacheDir: string;
  /** What else ties into this run, such as the live preview. */
  readonly integrations?: readonly AstroIntegration[];
}

/** Astro's settings for a run. */
export function astroConfig({ handbook, outDir, cacheDir, integrations = [] }: RunOptions): AstroInlineConfig {
  const { url } = handbook.config;
  return {
    root: engine,
    configFile: false,
    outDir,
    cacheDir,
    base: handbook.base,
    ...(url === undefined ? {} : { site: new URL(url).origin }),
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    logLevel: 'warn',
    // One style sheet for all pages, cached once; nothing inline, so that the Content-Security-Policy needs no exception.
    build: { inlineStylesheets: 'never' },
    markdown: {
      processor: satteri({ features: { ...markdownFeatures, rawHtml: true }, mdastPlugins: mdxPlugins }),
      syntaxHighlight: false,
    },
    integrations: [mdx(), handrail(), ...integrations],
    vite: {
      plugins: [contentModules(engine)],
      build: { assetsInlineLimit: 0, rolldownOptions: { onLog: quieten } },
      // Native and large packages are loaded as they are, not bundled into the pages' modules.
      ssr: { external: ['satteri', 'highlight.js', 'htmlparser2', 'image-size', 'beautiful-mermaid', 'yaml', 'zod'] },
    },
  };
}

/** MDX modules carry a directive for Astro that the bundler does not know; everything else it says is passed on. */
function quieten(level: string, log: { code?: string }, pass: (level: never, log: never) => void): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level as never, log as never);
}
