import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/handbook/record.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const library = (files: Files): Library | undefined => handbookOf(files).libraries[0];

/** Milliseconds of the processor that something takes. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const pieces = [
  '# A',
  '## Actions',
  '## Timeline (UTC)',
  '## Stats',
  '## Lessons',
  '### Prevent',
  '- [ ] Do it (@guild, due 2026-07-01, #1)',
  '- **Do it**: because (done)',
  '-',
  '- [x]',
  '  - Owner: @guild',
  '- Prevent:',
  '  1. ~~Never~~',
  '',
  '',
  '| Action | Due | Owner |',
  '| --- | --- | --- |',
  '| A | 1 July 2026 | B |',
  '| \\| | | - |',
  '14:05 It begins',
  '- 14:05: It begins. Owner: x, due: 2026-07-01',
  '> - [ ] quoted (due 2026-07-01)',
  '```',
  '{{title}}',
  '<!-- (due',
  '-->',
  '<table><tr><td>',
  '\u202E)(\u0000',
  '- Time to detection: 5 minutes',
  '- Category: A, B',
  '---',
  'status: draft',
  'replaces: a',
  'changes: [{ page: ../x.md }]',
  'started: 2026-05-03T14:05+02:00',
  '\t\t- deep (detect)',
  '**bold**:',
  '**a**: **b**',
];

const body = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 })), { maxLength: 25 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

/** Bodies of these pieces alone: what else a string can hold may be something else to the parser behind CRLF. */
const plainBody = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((lines) => lines.join('\n'));

describe('any Markdown as a record', () => {
  it('is read, and what it says stands where it says', () => {
    fc.assert(
      fc.property(body, (text) => {
        const found = library({
          'postmortems/a.md': text,
          'templates/t.md': '---\ncreates: postmortems\n---\n{{title}}\n',
        });
        const [record] = found?.records ?? [];
        expect(found?.records).toHaveLength(1);
        if (record === undefined) return;
        const { length } = record.written.file.text;
        const within = ([start, end]: readonly [number, number]): boolean =>
          start >= 0 && start <= end && end <= length;
        for (const { span, whole, why, text: words, id } of record.actions) {
          expect([span, whole, ...why.map((each) => each.span)].every(within)).toBe(true);
          expect(words.trim()).not.toBe('');
          expect(id).not.toBe('');
        }
        const ids = [...record.actions.map(({ id }) => id), ...record.written.file.outline.anchors];
        expect(new Set(record.actions.map(({ id }) => id)).size).toBe(record.actions.length);
        expect(new Set(ids).size).toBe(record.actions.length + new Set(record.written.file.outline.anchors).size);
        const last = record.written.file.text.split(/\r\n|\r|\n/).length;
        for (const { position } of record.faults) expect(position.line).toBeLessThanOrEqual(last);
        expect(
          Object.isFrozen(record) && Object.isFrozen(record.actions) && Object.isFrozen(record.timeline?.entries),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('means the same whatever ends its lines', () => {
    fc.assert(
      fc.property(plainBody, (text) => {
        // A box with nothing behind it on its line is one to the parser only where that line ends with LF.
        const unix = text.replace(/\[[x ]\](?=\n)/g, 'box');
        const told = (source: string): unknown =>
          library({ 'postmortems/a.md': source })?.records.map(({ title, day, actions, lessons, lacks, faults }) => [
            title,
            day,
            actions.map((each) => [each.id, each.done, each.due, each.kind, each.owners.map(({ id }) => id)]),
            lessons.map((each) => each.text),
            lacks,
            faults.map(({ kind, position }) => [kind, position.line]),
          ]);
        expect(told(unix.replaceAll('\n', '\r\n'))).toEqual(told(unix));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a value that nothing can change', () => {
  it('is every part of a record and of a template', () => {
    const { libraries, templates } = handbookOf({
      'templates/t.md': '---\ncreates: postmortems\nfields: [users]\n---\n## Actions\n',
      'postmortems/a.md':
        '---\nstarted: 2026-05-03T14:05Z\nusers: 5\nlessons: x\n---\n## Actions\n\n- [ ] A (@guild)\n  - B\n\n## Timeline\n\n- 14:05 UTC: C\n',
    });
    const seen = new Set<unknown>();
    const open: string[] = [];
    // Files are shared with the content tree, and made lazily.
    const skipped = new Set(['file', 'position', 'span', 'whole', 'reference', 'from', 'when', 'at']);
    const walk = (value: unknown, path: string): void => {
      if (Object(value) !== value || seen.has(value) || typeof value === 'function') return;
      seen.add(value);
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, each] of Object.entries(Object(value))) if (!skipped.has(key)) walk(each, `${path}.${key}`);
    };
    walk(libraries, 'libraries');
    walk(templates, 'templates');
    expect(open.filter((path) => !path.includes('.facts.'))).toEqual([]);
    expect(seen.size).toBeGreaterThan(40);
  });
});

describe('a large library', () => {
  const words = ['queue', 'mail', 'disk', 'alert', 'certificate', 'search', 'sign-in', 'region', 'cache', 'gateway'];
  const record = (at: number): string => {
    const word = (step: number): string => words[(at * step + step) % words.length] ?? '';
    return `# The ${word(1)} of the ${word(3)} failed at ${String(at)}\n\n## Summary\n\nThe ${word(7)} ${String(at)} stopped.\n\n## Lessons\n\n- Watch the ${word(3)}\n\n## Actions\n\n- [ ] Mend the ${word(1)} (@guild, due 2026-07-01)\n`;
  };

  it('of 2,000 records is read in seconds', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`postmortems/2026/r${String(at)}.md`, record(at)] as const),
    );
    let count = 0;
    const time = timeOf(() => {
      count = library(files)?.records.length ?? 0;
    });
    console.log(`2,000 records took ${(time / 1000).toFixed(1)} s of the processor.`);
    expect(count).toBe(2000);
    expect(time).toBeLessThan(60_000);
  });

  it('may hold a record of 500 actions, each with an anchor of its own', () => {
    const lines = Array.from({ length: 500 }, () => '- [ ] Do it again (@guild, due 2026-07-01)\n  - because\n').join(
      '',
    );
    const [first] = library({ 'postmortems/a.md': `## Actions\n\n${lines}` })?.records ?? [];
    expect(first?.actions).toHaveLength(500);
    expect(new Set(first?.actions.map(({ id }) => id)).size).toBe(500);
    expect(first?.actions.at(-1)?.id).toBe('do-it-again-500');
  });

  it('may hold a line as long as a book', () => {
    const long = 'word '.repeat(20_000);
    const text = `# A\n\n## Actions\n\n- **${long.trim()}**: ${long}\n- ${long}Owner: x\n- ${'('.repeat(5000)}due\n\n| Action |\n| - |\n| ${long} |\n`;
    const time = timeOf(() => {
      expect(library({ 'postmortems/a.md': text })?.records[0]?.actions).toHaveLength(4);
    });
    expect(time).toBeLessThan(20_000);
  });
});
