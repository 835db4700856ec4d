import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { extname, sep } from 'node:path';
import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { outputsOf } from './outputs.ts';
import { currentSession } from './session.ts';

/** Editors write a file in several steps; one look after the last of them is enough. */
const settleMs = 60;

const mediaTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

/**
 * Makes the preview live: an edit in the content folder is read, becomes a new handbook, and is shown.
 *
 * @param reread reads the content again and puts its handbook into the session; it must not throw for an author's mistake
 */
export function livePreview(reread: () => void): AstroIntegration {
  return {
    name: 'handrail-live-preview',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const { contentFolder } = currentSession();
        let timer: NodeJS.Timeout | undefined;
        const show = async (): Promise<void> => {
          reread();
          await refreshContent?.({});
          forgetRoutes(server);
          server.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void show(), settleMs);
        });
        server.middlewares.use(serveOutputs);
      },
    },
  };
}

/** Astro keeps the list of a route's pages until it is told that content has changed. */
function forgetRoutes(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
  }
}

/** Serves what a build would write beside the pages, made when it is asked for. */
const serveOutputs: Connect.NextHandleFunction = (request, response, next) => {
  const { handbook } = currentSession();
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const output = outputAt(path, handbook);
  if (output === undefined) {
    next();
    return;
  }
  response.setHeader('Content-Type', mediaTypes[extname(output.url).toLowerCase()] ?? 'application/octet-stream');
  response.end(output.content());
};

function outputAt(path: string, handbook: Handbook) {
  for (const output of outputsOf(handbook)) {
    const address = href(handbook.base, output.url);
    if (address === path || address === `${path}index.html` || address.slice(handbook.base.length - 1) === path)
      return output;
  }
  return undefined;
}
