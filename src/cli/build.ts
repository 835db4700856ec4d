import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Edition } from '../handbook/handbook.ts';
import { openSession } from '../site/session.ts';
import type { Session } from '../site/session.ts';
import type { Issue } from '../schema/issue.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { editionOf, handbookOf, readContent, tellOfMissingHistory, text, urlOf } from './content.ts';
import type { Content } from './content.ts';
import { count, extentOf } from './extent.ts';
import { innerFolder } from './inner-folder.ts';
import { byFile, findingsOf, pretty } from './issues.ts';
import { quoted } from './new-words.ts';
import { Progress } from './progress.ts';
import { engine, inWorkFolder, isRefusal } from './work-folder.ts';

/** Checks the content and builds the site. The folder of the last build is replaced only when the new one is complete. */
export async function build(values: Values): Promise<number> {
  const out = resolve(text(values, 'out'));
  const url = urlOf(values);
  refuseForeignFolder(out, text(values, 'out'));
  const progress = new Progress();
  progress.step('Reading the content');
  const content = readContent(values);
  const errors = findingsOf(content).fresh.filter(({ severity }) => severity === 'error');
  const keepGoing = values['keep-going'] === true;
  if (errors.length > 0 && !keepGoing) {
    progress.end();
    return refuse(errors, content);
  }
  const session = sessionOf(content, errors, values, url);
  progress.step(`Building ${extentOf(session.handbook)}`);
  const failures = await buildSite(session, out);
  progress.end();
  if (failures.length > 0 && !keepGoing) {
    return refuse(failures, content);
  }
  if (errors.length > 0) {
    console.error(
      `${count(errors.length, 'error')} left as ${errors.length === 1 ? 'it is. To see it' : 'they are. To see them'}: npx handrail check --content ${quoted(content.shownAs)}`,
    );
  }
  const { pages, ladders, checklists } = session.handbook;
  if (pages.length + ladders.length + checklists.length === 0) {
    console.error(emptyWords(session.handbook.edition, content));
  }
  const inner = innerFolder([...content.tree.files.keys()]);
  if (inner !== undefined) {
    const folder = quoted(join(content.shownAs, inner.name));
    console.error(
      `${inner.pages} of ${inner.all} pages are below ${inner.name}. To leave out what is about the repository: --content ${folder}`,
    );
  }
  tellOfMissingHistory(content);
  console.log(`Built ${extentOf(session.handbook)} into ${text(values, 'out')} in ${progress.seconds()} s.`);
  return 0;
}

/** Says what stands in the way of a build. */
function refuse(errors: readonly Issue[], content: Content): number {
  process.stderr.write(pretty(errors, content, process.stderr));
  console.error('Nothing was built. Mend the errors, or build all the same with --keep-going.');
  return 1;
}

function sessionOf(content: Content, errors: readonly Issue[], values: Values, url: string | undefined): Session {
  return {
    contentFolder: content.folder,
    handbook: handbookOf(content, editionOf(values), url),
    issues: byFile(errors),
    showIssues: values['keep-going'] === true,
    failures: new Map(),
  };
}

/**
 * Runs Astro into a folder of its own, then puts the result in place. Interrupted or failing, it leaves the last build
 * as it was.
 *
 * @returns what went wrong while rendering an author's components
 */
async function buildSite(session: Session, out: string): Promise<readonly Issue[]> {
  // Astro is slow to load: a build that stops at its errors does without.
  const [{ build: buildWithAstro }, { astroConfig }] = await Promise.all([
    import('astro'),
    import('../site/astro-config.ts'),
  ]);
  return inWorkFolder(async (work) => {
    openSession(session);
    const site = join(work, 'site');
    const before = process.cwd();
    // Astro puts its prerendered modules below the working directory when the output lies elsewhere.
    process.chdir(engine);
    try {
      await buildWithAstro(astroConfig({ outDir: site, cacheDir: join(work, 'cache'), handbook: session.handbook }));
    } finally {
      process.chdir(before);
    }
    const failures = [...session.failures.values()];
    if (failures.length === 0 || session.showIssues) replaceFolder(out, site);
    return failures;
  });
}

/** Puts a new folder in the place of an old one; at any moment one of the two is whole. */
function replaceFolder(place: string, fresh: string): void {
  try {
    moveInto(place, fresh);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new UsageError(`The site cannot be written to ${place} (${error.code}). Name another folder with --out DIR.`);
  }
}

function moveInto(place: string, fresh: string): void {
  mkdirSync(dirname(place), { recursive: true });
  const beside = join(dirname(place), `.${basename(place)}.new-${process.pid}`);
  const before = join(dirname(place), `.${basename(place)}.old-${process.pid}`);
  try {
    renameSync(fresh, beside);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(fresh, beside, { recursive: true });
  }
  if (existsSync(place)) renameSync(place, before);
  renameSync(beside, place);
  rmSync(before, { recursive: true, force: true });
}

/** A folder with something else in it is not ours to empty. */
function refuseForeignFolder(out: string, shown: string): void {
  if (!existsSync(out)) return;
  let names: string[];
  try {
    names = readdirSync(out);
  } catch {
    throw new UsageError(`${shown} is a file. --out takes a folder.`);
  }
  if (names.length === 0 || (names.includes('index.json') && names.includes('llms.txt'))) return;
  throw new UsageError(`${shown} holds something that is not a built handbook. Name another folder with --out DIR.`);
}

/** Why a site has no pages: rarely what was wanted. */
function emptyWords(edition: Edition, { tree, shownAs }: Content): string {
  return edition === 'public' && tree.files.size > 0
    ? 'The public edition is empty: no page is public. Say "audience: public" in handbook.yaml, in the index of a folder, or on a page.'
    : `There is no page in ${shownAs} yet. Any Markdown file in it becomes one: begin with ${join(shownAs, 'index.md')}.`;
}
