import { describe, expect, it } from 'vitest';
import { check, rules } from '../../src/check/check.ts';
import type { Page } from '../../src/handbook/handbook.ts';
import { starter } from './starter.ts';

const handbook = starter();

describe('the starter handbook', () => {
  it('has nothing that a rule could complain about', () => {
    expect(rules).not.toHaveLength(0);
    expect(check(handbook)).toEqual([]);
  });

  it('leads from the home page to every page by links in bodies', () => {
    const reached = new Set<Page>();
    const waiting = handbook.pages.filter(({ url }) => url === '/');
    for (const page of waiting) {
      if (reached.has(page)) continue;
      reached.add(page);
      for (const { target } of page.links) if (target.type === 'page') waiting.push(target.page);
    }
    expect(handbook.pages.filter((page) => !reached.has(page)).map(({ path }) => path)).toEqual([]);
  });

  it('opens each of the four doors with a tag', () => {
    const tags = new Set(handbook.pages.flatMap(({ data }) => data.tags ?? []));
    expect([...tags]).toEqual(expect.arrayContaining(['onboarding', 'career', 'incident', 'process']));
  });

  it('describes every page in a sentence that fits into a search result', () => {
    const misfits = handbook.pages.filter(({ data: { description = '' } }) => !/^.{20,159}[.?]$/.test(description));
    expect(misfits.map(({ path }) => path)).toEqual([]);
  });

  it('names an owner with a channel on every page', () => {
    const ownerless = handbook.pages.filter(
      ({ owners }) => owners.length === 0 || owners.some(({ team }) => team?.data.channel === undefined),
    );
    expect(ownerless.map(({ path }) => path)).toEqual([]);
  });

  it('is short enough to finish, page by page', () => {
    const long = handbook.pages.filter(({ minutes }) => minutes > 5);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('is public as a whole, being documentation', () => {
    expect(starter('public').pages).toHaveLength(handbook.pages.length);
  });
});
