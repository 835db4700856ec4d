import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/handbook/timeline.ts';
import type { TimelineEntry } from '../../src/handbook/timeline.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: timelines of real incidents, because HANDRAIL_CORPORA is not set.');

/** The timelines of a collection of post-mortems. */
function timelinesIn(folder: string): (readonly TimelineEntry[])[] {
  return readdirSync(folder)
    .filter((name) => /^PM\d/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const file = readSourceFile(`postmortems/${name}`, () => new TextEncoder().encode(text));
      const blocks = file.format === 'markdown' ? file.blocks : [];
      const from = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Timeline');
      const to = blocks.findIndex((block, at) => at > from && block.type === 'heading');
      return readTimeline(blocks.slice(from, to === -1 ? undefined : to), text)?.entries ?? [];
    });
}

describe.skipIf(corpora === undefined)('timelines that others wrote', () => {
  const timelines = corpora === undefined ? [] : timelinesIn(join(corpora, 'dfds__postmortems'));
  const entries = timelines.flat();
  const lacking = (what: TimelineEntry['lacks']): string[] =>
    entries.filter(({ lacks }) => lacks === what).map(({ typed }) => typed);

  // Counted by a script of its own: rows of tables below "Timeline", and among them those that begin with a whole day and time.
  it('are found, and read but for what their authors left open', () => {
    expect(timelines).toHaveLength(38);
    expect(timelines.filter((timeline) => timeline.length === 0)).toEqual([]);
    expect(entries).toHaveLength(358);
    expect(entries.filter(({ at }) => at !== undefined)).toHaveLength(336);
  });

  it('say why the rest cannot be read', () => {
    // Five years of five digits, and three days of which parts are question marks.
    expect(lacking('words')).toHaveLength(8);
    // A day alone, or one with `--:--`, `HH:mm` or `14:??`.
    expect(lacking('time')).toHaveLength(14);
    expect([...lacking('zone'), ...lacking('day')]).toEqual([]);
  });
});
