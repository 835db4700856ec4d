import { getEntry, render } from 'astro:content';
import { isProgram } from '../handbook/collection.ts';
import type { Handbook, Page } from '../handbook/handbook.ts';
import { bodyOf, finishHtml } from './body.ts';
import { currentSession } from './session.ts';

/** The compiled body of an MDX page; `undefined` when it is known not to compile, and is shown as plain Markdown. */
export async function mdxContent(page: Page) {
  if (!isProgram(page.file)) return undefined;
  const entry = await getEntry('page', page.path);
  return entry === undefined ? undefined : (await render(entry)).Content;
}

/**
 * The HTML of an MDX page. A component that fails while it is rendered is an author's mistake like any other: it is
 * noted, and the page is shown as plain Markdown.
 *
 * @param run renders the components
 */
export async function mdxBody(page: Page, handbook: Handbook, run: () => Promise<string>): Promise<string> {
  try {
    return finishHtml(await run(), page, handbook);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    currentSession().failures.set(page.path, {
      code: 'invalid-mdx',
      severity: 'error',
      file: page.path,
      line: 1,
      column: 1,
      message: `The page could not be rendered: ${reason}. It is shown as plain Markdown.`,
      suggestion: 'Look at the expressions in braces and at what the components are given.',
    });
    return bodyOf(page, handbook);
  }
}
