import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { text } from './content.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { quoted } from './new-words.ts';

const highestPort = 65535;

/** Serves a built site until the process is told to stop. */
export async function preview(values: Values): Promise<number> {
  const folder = resolve(text(values, 'out'));
  if (!existsSync(join(folder, 'index.json'))) {
    throw new UsageError(`There is no built site in ${text(values, 'out')}. ${whatToBuild(values)}`);
  }
  const base = baseOf(folder);
  const server = await listen(createServer(compressed(siteAt(folder, base))), portOf(values), text(values, 'host'));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  console.log(`The handbook is at http://${text(values, 'host')}:${port}${base}`);
  console.log('Press Ctrl+C to stop.');
  await stopped();
  server.closeAllConnections();
  server.close();
  return 0;
}

/** What makes the site that is not there. A folder with something else in it is most likely one of pages. */
function whatToBuild(values: Values): string {
  const out = text(values, 'out');
  if (existsSync(out)) return `If your pages are there: npx handrail start --content ${quoted(out)}`;
  return `Make one first: npx handrail build${out === 'dist' ? '' : ` --out ${quoted(out)}`}`;
}

/** The port the options ask for. Throws a UsageError when it is none. */
export function portOf(values: Values): number {
  const port = Number(text(values, 'port'));
  if (Number.isInteger(port) && port >= 0 && port <= highestPort) return port;
  throw new UsageError(`--port takes a number up to ${highestPort}, not "${text(values, 'port')}".`);
}

/** Base path of a built site, from the index that every build writes. */
function baseOf(folder: string): string {
  const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const base: unknown = Reflect.get(Object(index), 'base');
  return typeof base === 'string' ? base : '/';
}

/**
 * Answers requests as a static host would: files below the base path, and the site's own page for what is not there.
 *
 * @param folder the built site
 * @param base path it is published under, starting and ending with `/`
 */
export function siteAt(folder: string, base: string): RequestListener {
  // `dev` looks files up at each request, so that a build made meanwhile is served.
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith(base)) {
      const inside = `${path}/` === base || path === '/';
      response.writeHead(
        inside ? 302 : 404,
        inside ? { Location: base } : { 'Content-Type': 'text/plain; charset=utf-8' },
      );
      response.end(inside ? undefined : `Nothing here. The handbook is at ${base}\n`);
      return;
    }
    request.url = `/${(request.url ?? '/').slice(base.length)}`;
    files(request, response, () => {
      const notFound = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    });
  };
}

/** Answers compressed, as hosts do, whoever understands it. */
export function compressed(site: RequestListener): RequestListener {
  // It is typed for a framework, and asks of it only what Node's own requests and answers have.
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  return (request, response) => compress(request, response, () => site(request, response));
}

/** Starts a server on a port or, when that is taken, on the next free one. */
function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < highestPort) {
        console.error(`Port ${port} is taken.`);
        listen(server, port + 1, host).then(done, failed);
      } else if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
        failed(new UsageError(`This machine has no address "${host}".`));
      else failed(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      done(server);
    });
  });
}

/** Resolves when the process is asked to end. */
export function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
