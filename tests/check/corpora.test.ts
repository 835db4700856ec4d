import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { brokenAnchor } from '../../src/check/rules/broken-anchor.ts';
import { driftedTask } from '../../src/check/rules/drifted-task.ts';
import { createHandbook } from '../../src/handbook/create-handbook.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { issue } from '../../src/schema/issue.ts';
import { readDisk } from '../../src/source/disk.ts';
import { noHistory } from '../../src/source/history.ts';
import { handbookOf } from '../content-tree.ts';
import { githubAnchors } from './github-anchors.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: checking real handbooks, because HANDRAIL_CORPORA is not set.');

/** The parser that GitHub's anchors are held against is slow. */
const minutes = 3 * 60_000;

const names =
  corpora === undefined
    ? []
    : readdirSync(corpora, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);

/** The last handbook that was read: one test after another is about the same. */
let last: { readonly folder: string; readonly handbook: Handbook } | undefined;

function handbookIn(folder: string): Handbook {
  if (last?.folder !== folder) {
    const tree = readDisk(join(corpora ?? '', folder));
    last = { folder, handbook: createHandbook(tree, { edition: 'internal', today: '2026-06-15', history: noHistory }) };
  }
  return last.handbook;
}

describe.skipIf(corpora === undefined).each(names)('%s', (name) => {
  test('every issue is whole, at a place that exists, and told once', () => {
    const handbook = handbookIn(name);
    const issues = check(handbook);
    const told = new Set<string>();
    for (const each of issues) {
      expect(issue.safeParse(each).error).toBeUndefined();
      expect(`${each.message} ${each.suggestion}`).not.toMatch(/undefined|null|NaN|\[object/);
      const file = handbook.files.get(each.file);
      const lines = file === undefined || file.format === 'other' ? [''] : file.text.split(/\r\n|\r|\n/);
      expect(each.column - 1).toBeLessThanOrEqual(lines[each.line - 1]?.length ?? -1);
      const place = `${each.code} ${each.file}:${each.line}:${each.column}`;
      expect(told).not.toContain(place);
      told.add(place);
    }
  });

  test(
    'no anchor is called broken that works on GitHub',
    () => {
      const handbook = handbookIn(name);
      const broken = new Set(check(handbook, [brokenAnchor]).map(placeOf));
      const anchorsIn = new Map<string, Set<string>>();
      let seen = 0;
      for (const page of handbook.pages) {
        for (const { reference, target } of page.links) {
          const { line, column } = reference.position;
          if (target.type !== 'page' || !broken.has(placeOf({ file: page.path, line, column }))) continue;
          seen += 1;
          const { path, file } = target.page;
          const anchors = anchorsIn.get(path) ?? githubAnchors(file.text);
          anchorsIn.set(path, anchors);
          expect(anchors, `${page.path}:${line} ${reference.url}`).not.toContain(target.fragment.toLowerCase());
        }
      }
      expect(seen).toBe(broken.size);
    },
    minutes,
  );
});

function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}

describe.skipIf(!names.includes('sourcegraph__handbook'))('a handbook of which no link to a page is broken', () => {
  test('has no broken link but to drawings that its copy lacks, and links without an address', () => {
    const links = check(handbookIn('sourcegraph__handbook/content')).filter(({ code }) => code === 'broken-link');
    const others = links.filter(({ message }) => !/^`[\w-]+\.svg`/.test(message) && !message.includes('no address'));
    expect(others).toEqual([]);
  });
});

describe.skipIf(!names.includes('18F__onboarding-documents'))(
  'onboarding checklists that were copied from each other',
  () => {
    test('are told of some tasks that drifted apart, and not of every second one', () => {
      const drifted = check(handbookIn('18F__onboarding-documents'), [driftedTask]);
      expect(drifted.length).toBeGreaterThan(0);
      expect(drifted.length).toBeLessThan(12);
    });
  },
);

describe.skipIf(!names.includes('dfds__postmortems'))('post-mortems in free Markdown, read as records', () => {
  const folder = join(corpora ?? '', 'dfds__postmortems');
  const files =
    corpora === undefined
      ? {}
      : Object.fromEntries(
          readdirSync(folder)
            .filter((name) => name.startsWith('PM'))
            .map((name) => [`postmortems/${name}`, readFileSync(join(folder, name), 'utf8')]),
        );
  const issues = check(handbookOf(files));
  const numberOf = (path: string): string | undefined => /PM(\d{4}-\d{3})/.exec(path)?.[1];
  const told = (code: string) => issues.flatMap((each) => (each.code === code ? [numberOf(each.file)] : []));

  test('are told once each what they lack, and hardly anything besides', () => {
    // Thirty-nine files, of which one is a template that the team copies by hand.
    expect(new Set(told('bare-record')).size).toBe(38);
    expect(issues.filter(({ code }) => !['bare-record', 'similar-record'].includes(code)).length).toBeLessThan(5);
  });

  test('are told when they repeat an earlier one, as whoever reads them all would say', () => {
    // Log shipping and the answers 503 come back twice.
    // 2020-006 is about the same tool as one before it, and about another fault: that both are of one category proves nothing.
    expect(told('similar-record')).toEqual([
      '2020-009',
      '2021-003',
      '2021-006',
      '2021-007',
      '2022-002',
      '2022-007',
      '2023-002',
    ]);
  });

  test('are told of blame where one calls human error a contributing factor', () => {
    expect(told('blameful-wording')).toEqual(['2022-002']);
  });

  test('are told of times that nobody knows any more', () => {
    expect(told('unread-moment')).toEqual(['2020-003', '2022-004', '2022-006']);
  });
});
