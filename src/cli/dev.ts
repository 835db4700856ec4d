import { join } from 'node:path';
import type { ReadCache } from '../source/disk.ts';
import type { History } from '../source/history.ts';
import { currentSession, openSession } from '../site/session.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { handbookOf, readContent, text } from './content.ts';
import { byFile, findingsOf, pretty } from './issues.ts';
import { portOf, stopped } from './preview.ts';
import { Progress } from './progress.ts';
import { inWorkFolder } from './work-folder.ts';

/** Serves the handbook while it is being written, until the process is told to stop. */
export async function dev(values: Values): Promise<number> {
  const port = portOf(values);
  const progress = new Progress();
  progress.step('Reading the content');
  const cache: ReadCache = new Map();
  let history: History | undefined;
  const read = () => {
    const content = readContent(values, history === undefined ? { cache } : { cache, history });
    // Commits made meanwhile are not worth asking git at every edit.
    history = content.history;
    const { fresh } = findingsOf(content);
    return { content, fresh, handbook: handbookOf(content, 'internal') };
  };
  const first = read();
  const { folder } = first.content;
  openSession({
    contentFolder: folder,
    handbook: first.handbook,
    issues: byFile(first.fresh),
    showIssues: true,
    failures: new Map(),
  });
  let shown = '';
  const tell = ({ fresh, content }: ReturnType<typeof read>): void => {
    const key = JSON.stringify(fresh);
    if (key !== shown) process.stderr.write(pretty(fresh, content, process.stderr));
    shown = key;
  };
  const reread = (): void => {
    try {
      const next = read();
      const { base } = first.handbook;
      if (next.handbook.base !== base)
        console.error('The address in handbook.yaml has changed: start again to see it.');
      // Astro serves under the path it was started with.
      const session = currentSession();
      session.handbook = { ...next.handbook, base };
      session.issues = byFile(next.fresh);
      session.failures.clear();
      tell(next);
    } catch (error) {
      // The folder may be gone for a moment, or the baseline half written: the next edit is another chance.
      if (!(error instanceof UsageError)) throw error;
      console.error(error.message);
    }
  };

  progress.step('Starting the preview');
  const [{ dev: serve }, { astroConfig }, { livePreview }] = await Promise.all([
    import('astro'),
    import('../site/astro-config.ts'),
    import('../site/live-preview.ts'),
  ]);
  return inWorkFolder(async (work) => {
    const config = astroConfig({
      handbook: first.handbook,
      outDir: join(work, 'site'),
      cacheDir: join(work, 'cache'),
      integrations: [livePreview(reread)],
    });
    const server = await serve({ ...config, server: { port, host: text(values, 'host') } });
    progress.end();
    tell(first);
    console.log(`The handbook is at http://${text(values, 'host')}:${server.address.port}${first.handbook.base}`);
    console.log('Edits show at once. Press Ctrl+C to stop.');
    await stopped();
    await server.stop();
    return 0;
  }, 'own');
}
