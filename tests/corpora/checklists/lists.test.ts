import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/handbook/checklist.ts';
import type { Checklist } from '../../../src/handbook/checklist.ts';
import { handbookOf } from '../../content-tree.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: checklists that are lists, because HANDRAIL_CORPORA is not set.');

const fence = /^\s*(?:```|~~~)/;
const task = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+\S/;

/** The lines outside of fences that are tasks, by their signs alone. */
function taskLines(text: string): string[] {
  let fenced = false;
  return text.split(/\r?\n/).filter((line) => {
    if (fence.test(line)) fenced = !fenced;
    return !fenced && task.test(line);
  });
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a line as it is shown: of a link its words alone, of a comment and the mark of a note none. */
function wordsOfLine(line: string): string[] {
  const shown = line
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+/, '')
    .replace(/<!--.*?-->|\[\^\w+\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&[a-z]+;/gi, ' ')
    .replace(/\\([_*])/g, '$1');
  return words(shown);
}

function wordsOfList(list: Checklist): Set<string> {
  const titles = list.roles.map(({ title }) => title);
  return new Set(
    words(
      [...tasksOf(list).flatMap(({ text, why }) => [text, ...why.map((passage) => passage.text)]), ...titles].join(' '),
    ),
  );
}

describe.skipIf(corpora === undefined)('files with tasks that others wrote', () => {
  const paths = corpora === undefined ? [] : readdirSync(corpora, { recursive: true, encoding: 'utf8' });
  const texts = new Map(
    paths
      .filter((path) => /\.md$/i.test(path))
      .map((path) => [path, readFileSync(join(corpora ?? '', path), 'utf8')] as const)
      .filter(([, text]) => taskLines(text).length > 0)
      .map(([path, text], at) => [
        `checklists/c${at}/${path.slice(path.lastIndexOf('/') + 1).replace(/^(?:index|readme)\./i, 'list.')}`,
        text,
      ]),
  );
  const handbook = handbookOf(Object.fromEntries(texts));
  const lists = new Map(handbook.checklists.map((list) => [list.path, list]));

  it('are checklists with as many tasks as lines that are one', () => {
    const wrong = [...texts].flatMap(([path, text]) => {
      const list = lists.get(path);
      const counted = list === undefined ? -1 : tasksOf(list).filter(({ text: title }) => title !== '').length;
      return counted === taskLines(text).length ? [] : [[path, taskLines(text).length, counted]];
    });
    expect(texts.size).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('lose no word of any task', () => {
    const lost = [...texts].flatMap(([path, text]) => {
      const list = lists.get(path);
      const kept = list === undefined ? new Set() : wordsOfList(list);
      return taskLines(text).filter((line) => wordsOfLine(line).some((word) => !kept.has(word)));
    });
    expect(lost).toEqual([]);
  });

  it('name nobody that their authors do not', () => {
    const roles = [...lists.values()].flatMap((list) => list.roles.map(({ title }) => `${list.title}: ${title}`));
    expect(roles).toEqual([]);
  });
});
