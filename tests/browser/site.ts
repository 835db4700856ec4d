import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { TestProject } from 'vitest/node';
import { siteAt } from '../../src/cli/preview.ts';
import { Folder, handrail } from '../run-handrail.ts';
import { allContent } from './content/all.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the site that tests in a browser share, with `/` at the end. */
    readonly home: string;
  }
}

const base = '/quay/';

/**
 * Serves one site to all tests in a browser, under a base path. It is built when it is first asked for, once: a run that
 * opens no page does not wait for it. Vitest calls this before the first test and what it gives after the last.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = new Folder(
    Object.fromEntries(Object.entries(allContent()).map(([path, text]) => [`content/${path}`, text])),
  );
  let site: Promise<RequestListener> | undefined;
  const server = createServer((request, response) => {
    site ??= builtSite(folder);
    site.then(
      (answer) => answer(request, response),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  project.provide('home', `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${base}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await site?.catch(() => undefined);
    folder[Symbol.dispose]();
  };
}

/** Throws with what the build printed when it fails. */
async function builtSite(folder: Folder): Promise<RequestListener> {
  const folders = ['--content', folder.at('content'), '--out', folder.at('site')];
  const { status, stderr, stdout } = await handrail('build', ...folders);
  if (status !== 0) throw new Error(`The site could not be built:\n${stderr}${stdout}`);
  return siteAt(folder.at('site'), base);
}
