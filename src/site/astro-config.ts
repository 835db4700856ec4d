import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { handrail } from './integration.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Astro's settings for a run: one place, whether the command line or Astro's own starts it. */
export function astroConfig(options: { outDir?: string; base?: string } = {}): AstroInlineConfig {
  return {
    root,
    configFile: false,
    outDir: options.outDir ?? 'dist',
    base: options.base ?? '/',
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    logLevel: 'warn',
    build: { inlineStylesheets: 'never' },
    markdown: { processor: satteri(), syntaxHighlight: false },
    integrations: [mdx(), handrail()],
    vite: { build: { assetsInlineLimit: 0 } },
  };
}
