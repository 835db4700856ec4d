import { describe, expect, it } from 'vitest';
import { elementsOf, finished, named, wordsOf } from './finished.ts';

/** Kind, title and the other words of every alert. */
function alertsIn(html: string): { kind: string | undefined; title: string | undefined; words: string }[] {
  return elementsOf(html)
    .filter(({ attributes }) => attributes['role'] === 'note')
    .map(({ attributes, text }) => {
      const [title = '', ...rest] = text.trim().split('\n');
      return { kind: attributes['class'], title, words: rest.join('\n').trim() };
    });
}

describe('alerts', () => {
  it.each(['note', 'tip', 'important', 'warning', 'caution'])('are made of [!%s], in any case', (kind) => {
    for (const typed of [kind, kind.toUpperCase()]) {
      const html = finished(`> [!${typed}]\n> What to know.`);
      const [alert, ...others] = elementsOf(html).filter(({ name }) => name === 'div');
      expect(alert?.attributes).toEqual({ class: `alert alert-${kind}`, role: 'note' });
      expect(others).toEqual([]);
      const [title, text] = named(html, 'p');
      expect(title).toMatchObject({ attributes: { class: 'alert-title' }, within: ['div'] });
      expect(title?.text.toLowerCase()).toBe(kind);
      expect(text).toMatchObject({ text: 'What to know.', within: ['div'], attributes: {} });
      expect(named(html, 'blockquote')).toEqual([]);
    }
  });

  it('hold anything a page holds', () => {
    const html = finished(
      '> [!TIP]\n> One.\n>\n> - **two**\n>\n> ```js\n> three\n> ```\n>\n> > four\n>\n> | a |\n> |--|\n> | five |',
    );
    expect(wordsOf(html)).toBe('Tip One. two three four a five');
    for (const name of ['li', 'pre', 'blockquote', 'table']) expect(named(html, name)[0]?.within[0]).toBe('div');
  });

  it('need no text', () => {
    expect(finished('> [!NOTE]')).toMatch(/<p class="alert-title">Note<\/p>\s*<\/div>$/m);
    expect(named(finished('> [!NOTE]'), 'p')).toHaveLength(1);
  });

  it('may have their text in the next block', () => {
    expect(named(finished('> [!NOTE]\n>\n> Text.'), 'p').map(({ text }) => text)).toEqual(['Note', 'Text.']);
  });

  it.each(['> [!NOTE]  \n> Text.', '> [!NOTE]\\\n> Text.', '>[!NOTE]\n>Text.', '> [!NOTE]\r\n> Text.'])(
    'do without white space or a line break after the marker: %j',
    (markdown) => {
      const html = finished(markdown);
      expect(named(html, 'p').map(({ text }) => text)).toEqual(['Note', 'Text.']);
      expect(named(html, 'br')).toEqual([]);
    },
  );

  it('take a short rest of the line for their title, and still say what they are', () => {
    const html = finished('> [!WARNING] Mind the **gap**\n> It is wide.');
    const [title, text] = named(html, 'p');
    expect(title).toMatchObject({ text: 'Warning: Mind the gap', attributes: { class: 'alert-title' } });
    expect(named(html, 'span').map(({ attributes, text: words }) => [attributes['class'], words])).toEqual([
      ['visually-hidden', 'Warning: '],
    ]);
    expect(text?.text).toBe('It is wide.');
    expect(named(html, 'strong')[0]?.within).toEqual(['div', 'p']);
  });

  it('take it for their title when another block follows', () => {
    expect(named(finished('> [!TIP] How to\n>\n> - one'), 'p').map(({ text }) => text)).toEqual(['Tip: How to']);
  });

  it.each([
    ['when nothing follows', '> [!NOTE] Only this.', 'Only this.'],
    ['when the sentence goes on', '> [!NOTE] A sentence that\n> goes on here.', 'A sentence that goes on here.'],
    ['when it is long', `> [!NOTE] ${'word '.repeat(15)}\n> Next.`, `${'word '.repeat(15)}Next.`],
  ])('take the rest of the line for their text %s', (_, markdown, words) => {
    const [title, text] = named(finished(markdown), 'p');
    expect(title?.text).toBe('Note');
    expect(text?.text.replace(/\s+/g, ' ')).toBe(words);
  });

  it('follow each other in one quotation', () => {
    const html = finished('> [!NOTE]\n> One.\n>\n> [!TIP]\n> Two.\n>\n> Three.');
    expect(alertsIn(html)).toEqual([
      { kind: 'alert alert-note', title: 'Note', words: 'One.' },
      { kind: 'alert alert-tip', title: 'Tip', words: 'Two.\nThree.' },
    ]);
  });

  it.each([
    '> Just a quotation.',
    '> See [!NOTE] below.',
    '> Text.\n>\n> [!NOTE]\n> More.',
    '> [!OTHER]\n> Text.',
    '> - [!NOTE]\n',
    '[!NOTE] in a paragraph',
    '> `[!NOTE]` text',
  ])('are not made of %j', (markdown) => {
    expect(alertsIn(finished(markdown))).toEqual([]);
  });

  it('stand in lists and in each other', () => {
    const html = finished('- item\n\n  > [!NOTE]\n  > One.\n  >\n  > > [!TIP]\n  > > Two.');
    expect(alertsIn(html).map(({ kind }) => kind)).toEqual(['alert alert-note', 'alert alert-tip']);
  });
});

describe('notices of other tools', () => {
  it.each([
    ['MkDocs', '!!! warning "Wet paint"\n    mind it, and [ask](#gone).'],
    ['Docusaurus', ':::warning Wet paint\n\nmind it, and [ask](#gone).\n\n:::'],
  ])('of %s are alerts with their title', (_tool, text) => {
    const [alert, ...others] = alertsIn(finished(text));
    expect(others).toEqual([]);
    expect(alert?.kind).toBe('alert alert-warning');
    expect(alert?.title).toBe('Warning: Wet paint');
    expect(alert?.words).toBe('mind it, and ask.');
  });

  it('leave a link to a tag as words that lead nowhere', () => {
    const html = finished('See [the oars]({% page "/oars" %}){: .wide}.');
    expect(html).not.toMatch(/[{}]|<a /);
    expect(named(html, 'span').map(({ attributes, text }) => [attributes['class'], text])).toEqual([
      ['broken-link', 'the oars'],
    ]);
  });
});
