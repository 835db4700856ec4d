import { describe, expect, it } from 'vitest';
import { recordBody } from '../../src/site/record-body.ts';
import type { RecordPart } from '../../src/site/record-body.ts';
import { elementsOf, named, wordsOf } from './finished.ts';
import { postmortemOf } from './record-content.ts';

/** Parts as a reader meets them: words, and what stands between them in another form. */
function outline(parts: readonly RecordPart[]): string[] {
  return parts.map((part) => {
    if (part.type === 'html') return wordsOf(part.html);
    return part.type === 'actions' ? `[${part.actions.map(({ text }) => text).join(' | ')}]` : `[${part.type}]`;
  });
}

function htmlOf(parts: readonly RecordPart[]): string {
  return parts.map((part) => (part.type === 'html' ? part.html : '')).join('');
}

function bodyOf(lines: readonly string[], files = {}) {
  const { record, handbook } = postmortemOf(lines.join('\n'), files);
  return recordBody(record, handbook);
}

describe('the text of a record', () => {
  it('begins with the summary and the lessons, wherever they stand, and goes on in the order of its author', () => {
    const body = bodyOf([
      '# The ferry was late',
      '',
      '*Made up.*',
      '',
      '## What it did',
      '',
      'Nobody crossed.',
      '',
      '## Lessons',
      '',
      '- Ropes wear out.',
      '',
      '## Summary',
      '',
      'A rope tore.',
      '',
      '## What went well',
      '',
      'The bell rang.',
    ]);
    expect(outline(body.summary)).toEqual(['Summary A rope tore.']);
    expect(outline(body.lessons)).toEqual(['Lessons Ropes wear out.']);
    expect(outline(body.parts)).toEqual(['Made up. What it did Nobody crossed. What went well The bell rang.']);
    expect(body.contents.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'summary: Summary',
      'lessons: Lessons',
      'what-it-did: What it did',
      'what-went-well: What went well',
    ]);
  });

  it('keeps the anchors of headings, and those of headings that are alike', () => {
    const body = bodyOf(['# F', '## Notes', 'One.', '## Summary', '### Notes', 'Two.', '## Notes', 'Three.']);
    const ids = (parts: readonly RecordPart[]) =>
      elementsOf(htmlOf(parts)).flatMap(({ name, attributes: { id } }) =>
        id !== undefined && /^h\d$/.test(name) ? [id] : [],
      );
    expect(ids(body.summary)).toEqual(['summary', 'notes-1']);
    expect(ids(body.parts)).toEqual(['notes', 'notes-2']);
  });

  it('goes on reading notes and addresses that are defined in another part of it', () => {
    const body = bodyOf([
      '# F',
      '## Summary',
      'See [the log][log] and a note[^1].',
      '## Links',
      '[log]: https://example.org/log',
      '',
      '[^1]: It was raining.',
    ]);
    expect(named(htmlOf(body.summary), 'a').map(({ attributes }) => attributes['href'])).toEqual(
      expect.arrayContaining(['https://example.org/log', '#user-content-fn-1']),
    );
    expect(wordsOf(htmlOf(body.parts))).toContain('It was raining.');
  });

  it('has the timeline and every list of actions taken out, where they stand', () => {
    const body = bodyOf([
      '# F',
      '## Timeline',
      'In UTC.',
      '',
      '| Time | What |',
      '| --- | --- |',
      '| 2026-06-01 10:00 | The rope tears. |',
      '',
      'That was all.',
      '',
      '## Actions',
      'Soon:',
      '',
      '- [ ] Buy a rope (@crew, due 2026-07-01)',
      '',
      '  A long one.',
      '- [x] Tell the harbour',
      '',
      'Later:',
      '',
      '- [ ] Learn knots',
    ]);
    expect(outline(body.parts)).toEqual([
      'Timeline In UTC.',
      '[timeline]',
      'That was all. Actions Soon:',
      '[Buy a rope | Tell the harbour]',
      'Later:',
      '[Learn knots]',
    ]);
    expect(htmlOf(body.parts)).not.toContain('<table');
  });

  it('tells what changed at the end of the section that is about it', () => {
    const body = bodyOf(
      ['---', 'changes: [../pages/rope.md]', '---', '# F', '## What changed', 'A lot.', '## Thanks', 'To all.'],
      { 'pages/rope.md': '# Ropes' },
    );
    expect(outline(body.parts)).toEqual(['What changed A lot.', '[changes]', 'Thanks To all.']);
  });

  it('leaves out sections with nothing but guidance in them, and keeps their anchors', () => {
    const empty = ['# F', '## What went well', '<!-- What would you do again? -->', '## Thanks', 'To all.'];
    const body = bodyOf(empty);
    expect(wordsOf(htmlOf(body.parts))).toBe('Thanks To all.');
    expect(htmlOf(body.parts)).toContain('<span id="what-went-well"></span>');
    expect(body.contents).toEqual([]);
    const draft = bodyOf(['---', 'status: draft', '---', ...empty]);
    expect(wordsOf(htmlOf(draft.parts))).toBe('What went well Nothing here yet. Thanks To all.');
  });

  it('gives each lesson an anchor made of its words, that nothing else on the page has', () => {
    const body = bodyOf(['# F', '## Ropes wear out', 'Yes.', '## Lessons', '- Ropes wear out', '- **Look** at them']);
    const links = named(htmlOf(body.lessons), 'a').filter(({ attributes }) => attributes['class'] === 'lesson-link');
    expect(links.map(({ attributes: { id, href } }) => [id, href])).toEqual([
      ['ropes-wear-out-2', '#ropes-wear-out-2'],
      ['look-at-them', '#look-at-them'],
    ]);
    expect(named(htmlOf(body.lessons), 'strong').map(({ text }) => text)).toEqual(['Look']);
  });

  it('leaves lessons where they are when more than lessons stands in their section', () => {
    const body = bodyOf(['# F', '## Lessons learned', '### What went well', '- The bell', '### Luck', '- No wind']);
    expect(body.lessons).toEqual([]);
    expect(wordsOf(htmlOf(body.parts))).toBe('Lessons learned What went well The bell Luck No wind');
  });

  it('reads text as text that looks like a mark of its own', () => {
    const body = bodyOf(['# F', '## Summary', 'hrpart0x and hrpart1x', '## A', 'hrpartq0x']);
    expect(outline(body.summary)).toEqual(['Summary hrpart0x and hrpart1x']);
    expect(outline(body.parts)).toEqual(['A hrpartq0x']);
  });

  it('reads a summary that is not the first section of its name, and one that is all there is', () => {
    const twice = bodyOf(['# F', '## Summary', '', '## Summary', 'A rope tore.']);
    expect(outline(twice.summary)).toEqual(['Summary A rope tore.']);
    const ids = named(htmlOf(twice.summary), 'h2').map(({ attributes: { id } }) => id);
    expect(ids).toEqual(['summary-1']);
    expect(outline(bodyOf(['## Summary', 'A rope tore.']).summary)).toEqual(['Summary A rope tore.']);
    expect(wordsOf(htmlOf(bodyOf(['## Summary']).parts))).toBe('');
  });

  it('takes lists of actions out of a fold, and rows of actions out of a table', () => {
    const fold = bodyOf(['<details>', '<summary>To do</summary>', '', '- [ ] Buy a rope (prevent)', '', '</details>']);
    // The end of the fold has no words.
    expect(outline(fold.parts)).toEqual(['To do', '[Buy a rope]', '']);
    const table = bodyOf(['## Actions', '| Action | Owner |', '| --- | --- |', '| Buy a rope | @crew |', '| Ring | |']);
    expect(outline(table.parts)).toEqual(['Actions', '[Buy a rope | Ring]']);
  });

  it('is empty for an empty file, and whole for one without headings', () => {
    expect(bodyOf(['']).parts).toEqual([]);
    expect(outline(bodyOf(['Just words.']).parts)).toEqual(['Just words.']);
  });
});
