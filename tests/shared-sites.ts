import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteAt } from '../src/cli/preview.ts';
import { root as engine } from './modules.ts';
import { Folder, handrail } from './run-handrail.ts';
import { allContent } from './browser/content/all.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the site that has everything, with `/` at the end. */
    readonly home: string;
    /** The same of the handbook that ships. It begins where the host does. */
    readonly handbook: string;
  }
}

const base = '/quay/';

/**
 * Serves two sites to all tests: one that has everything, under a base path, for tests in a browser, and the handbook that ships.
 * Each is built when it is first asked for, once: a run that asks for none does not wait for it. Vitest calls this for every
 * group of tests that names it, before the first test, and what it gives after the last.
 */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  // What the root provides, every group is given. One of them comes first, and has it for all.
  const root = vitest.getRootProject();
  if ('home' in root.getProvidedContext()) return undefined;
  const folder = new Folder(
    Object.fromEntries(Object.entries(allContent()).map(([path, text]) => [`content/${path}`, text])),
  );
  const shared = await serve(() => builtSite(folder.at('content'), folder.at('site'), base));
  const handbook = await serve(() => builtSite(join(engine, 'content'), folder.at('handbook'), '/'));
  root.provide('home', `${shared.origin}${base}`);
  root.provide('handbook', `${handbook.origin}/`);
  return async () => {
    await Promise.all([shared.close(), handbook.close()]);
    folder[Symbol.dispose]();
  };
}

interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves what somebody makes when it is first asked for. */
async function serve(make: () => Promise<RequestListener>): Promise<Served> {
  let site: Promise<RequestListener> | undefined;
  const server = createServer((request, response) => {
    site ??= make();
    site.then(
      (answer) => answer(request, response),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site?.catch(() => undefined);
    },
  };
}

/** Throws with what the build printed when it fails. */
async function builtSite(content: string, out: string, path: string): Promise<RequestListener> {
  const { status, stderr, stdout } = await handrail('build', '--content', content, '--out', out);
  if (status !== 0) throw new Error(`The site could not be built:\n${stderr}${stdout}`);
  return siteAt(out, path);
}
