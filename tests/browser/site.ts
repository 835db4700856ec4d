import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteAt } from '../../src/cli/preview.ts';
import { root } from '../modules.ts';
import { Folder, handrail } from '../run-handrail.ts';
import { allContent } from './content/all.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the site that tests in a browser share, with `/` at the end. */
    readonly home: string;
    /** The same of the handbook that ships. */
    readonly handbook: string;
  }
}

const base = '/quay/';

/**
 * Serves two sites to all tests in a browser: one that has everything, under a base path, and the handbook that ships. Each is
 * built when it is first asked for, once: a run that opens no page does not wait for it. Vitest calls this before the first
 * test and what it gives after the last.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = new Folder(
    Object.fromEntries(Object.entries(allContent()).map(([path, text]) => [`content/${path}`, text])),
  );
  const shared = await serve(() => builtSite(folder.at('content'), folder.at('site'), base));
  const handbook = await serve(() => builtSite(join(root, 'content'), folder.at('handbook'), '/'));
  project.provide('home', `${shared.origin}${base}`);
  project.provide('handbook', `${handbook.origin}/`);
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
