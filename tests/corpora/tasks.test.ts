import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalTask } from '../../src/schema/canonical-task.ts';
import { factsOf, readTask, writeTask } from '../../src/schema/task.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: reading real tasks, because HANDRAIL_CORPORA is not set.');

const fence = /^\s*(?:```|~~~)/;
const task = /^\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+(?<words>.*)$/;
const item = /^\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+(?<words>.*)$/;

/** What the items of lists say that match, in every Markdown file outside of fences. */
function itemsIn(folder: string, kind: RegExp): string[] {
  const found: string[] = [];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|mdx|markdown)$/i.test(path)) continue;
    let fenced = false;
    for (const line of readFileSync(join(folder, path), 'utf8').split(/\r?\n/)) {
      if (fence.test(line)) fenced = !fenced;
      const words = fenced ? undefined : kind.exec(line)?.groups?.['words'];
      if (words !== undefined) found.push(words);
    }
  }
  return found;
}

describe.skipIf(corpora === undefined)('tasks that others wrote', () => {
  const tasks = corpora === undefined ? [] : itemsIn(corpora, task);
  const items = corpora === undefined ? [] : itemsIn(corpora, item);

  it('are found at all', () => {
    expect(tasks.length).toBeGreaterThan(150);
    expect(items.length).toBeGreaterThan(20_000);
  });

  it('are written as they were read, as all items of lists are', () => {
    expect(items.filter((line) => writeTask(readTask(line)) !== line)).toEqual([]);
  });

  it('say nothing in a notation that their authors did not know', () => {
    expect(tasks.filter((line) => readTask(line).span !== undefined)).toEqual([]);
  });

  it('stay without facts when they are tidied', () => {
    const wrong = tasks.filter((text) => factsOf(readTask(canonicalTask({ text }))).who.length > 0);
    expect(wrong).toEqual([]);
  });

  it('would be misread hardly ever if every item of a list were one', () => {
    const facts = items.map(readTask).flatMap((line) => line.facts);
    const count = (...types: string[]): number => facts.filter(({ type }) => types.includes(type)).length;
    // Read by hand: nobody is named there. A span of days is one, and the weeks of a rota; what stands behind `if`, twice in
    // the same words, is written as a condition is, and cannot be told from one.
    expect(count('who', 'informs', 'after', 'done', 'action')).toBe(0);
    expect(count('when')).toBe(3);
    expect(count('condition')).toBe(2);
    // Of the rest, efforts, weights and numbers of changes are what they say. Eight remarks stand beside them, at most.
    expect(count('unread')).toBeLessThanOrEqual(8);
  });
});
