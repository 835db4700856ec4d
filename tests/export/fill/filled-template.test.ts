import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/export/fill/filled-template.ts';
import type { TemplateExport } from '../../../src/schema/template-export.ts';
import { fieldOf, filled, templateOf } from './document.ts';

const now = { today: '2026-11-22', guidance: true };
const creates = { folder: 'postmortems', file: '{{today}}-{{title}}', one: 'Post-mortem' };

function pathFor(values: Record<string, string>, file = creates.file): string {
  const fields = [fieldOf('started', 'time'), fieldOf('part')];
  return fillTemplate(templateOf('', fields, { creates: { ...creates, file } }), values, now).path;
}

describe('a filled template', () => {
  it('is a whole record', () => {
    const fields = [
      fieldOf('severity', 'severity', { options: [{ id: 'SEV2', label: 'SEV2: some feel it' }] }),
      fieldOf('started', 'time'),
      fieldOf('resolved', 'time', { required: true }),
      fieldOf('services', 'services', { options: [{ id: 'queue', label: 'The queue' }] }),
      fieldOf('public', 'yes-no'),
      fieldOf('actions', 'list'),
    ];
    const frontMatter: TemplateExport['frontMatter'] = [
      { key: 'title', value: '{{title}}' },
      { key: 'status', value: 'draft' },
      { key: 'severity', value: '{{severity}}' },
      { key: 'started', value: '{{started}}' },
      { key: 'resolved', value: '{{resolved}}' },
      { key: 'services', value: '{{services}}' },
      { key: 'public', value: '{{public}}' },
      { key: 'note', value: 'On {{today}}: {{title}}' },
      { key: 'times', value: { end: '{{resolved}}', list: ['{{resolved}}'] } },
    ];
    const body =
      '---\ntitle: x\n---\r\n\r\n# {{title}}\r\n\r\nIt was {{severity}}.\r\nOver: {{resolved}}\r\n\r\n- Felt by {{services}}\r\n\r\n## Actions\r\n\r\n- [ ] {{actions}}\r\n';
    const values = {
      title: 'Queue stopped',
      severity: 'SEV2',
      started: '2026-05-31T14:05+02:00',
      services: ['queue'],
      public: false,
      actions: ['Page sooner (@platform-team, due 2026-12-01, detect)', 'Write it *down*'],
    };
    expect(fillTemplate(templateOf(body, fields, { creates, frontMatter }), values, now)).toEqual({
      path: 'postmortems/2026-11-22-queue-stopped.md',
      text:
        '---\ntitle: Queue stopped\nstatus: draft\nseverity: SEV2\nstarted: 2026-05-31T14:05+02:00\nservices:\n  - queue\npublic: false\n' +
        'note: "On 2026-11-22: Queue stopped"\ntemplate: report@3\n---\n\n# Queue stopped\n\nIt was SEV2.\n\n- Felt by The queue\n\n## Actions\n\n' +
        '- [ ] Page sooner (@platform-team, due 2026-12-01, detect)\n- [ ] Write it \\*down\\*\n',
      missing: ['resolved'],
    });
  });

  it('says its title and template where the template does not, and neither in what is no record', () => {
    const record = fillTemplate(templateOf('Words.\n', [], { creates }), { title: 'A' }, now).text;
    expect(record).toBe('---\ntitle: A\ntemplate: report@3\n---\n\nWords.\n');
    const named = templateOf('# {{title}}\n', [], { creates, frontMatter: [{ key: 'template', value: 'mine' }] });
    expect(fillTemplate(named, { title: 'A' }, now).text).toBe('---\ntemplate: mine\n---\n\n# A\n');
    expect(filled('Words.\n', { title: 'A' })).toBe('Words.\n');
  });

  it('takes the defaults of what is not answered, and an empty answer for one', () => {
    const template = templateOf('{{day}} {{word}}\n', [
      fieldOf('day', 'date', { default: '{{today}}' }),
      fieldOf('word', 'text', { default: 'later' }),
    ]);
    expect(fillTemplate(template, {}, now).text).toBe('2026-11-22 later\n');
    expect(fillTemplate(template, { word: '' }, now).text).toBe('2026-11-22\n');
  });

  it.each([
    ['lines without words', 'A\n\n{{v}}\n\nB: {{v}}\n\n- C {{v}}\n\nD\n', 'A\n\nD\n'],
    ['items, not what is in them', '- {{v}}:\n  - a\n- {{v}}\n  - {{v}}\n', '- :\n  - a\n'],
    ['rows, not heads', '| {{v}} |\n| - |\n| {{v}} |\n| a |\n', '|  |\n| - |\n| a |\n'],
    ['headings without words', '## A {{v}}\n\n## {{v}}\n\n{{v}}\n---\n\nB\n', '## A\n\nB\n'],
    ['code without words', 'A\n\n```\n{{v}}\n```\n\nB\n', 'A\n\nB\n'],
    [
      'facts without words',
      '- [ ] {{w}} (@{{v}}, due {{v}}, prevent)\n- [ ] {{w}} (@{{v}})\n',
      '- [ ] W (prevent)\n- [ ] W\n',
    ],
    ['links without an address', '{{w}}: [see](<{{v}}>), ![a]({{v}}) and [b](c)\n', 'W: see, a and [b](c)\n'],
    ['emphasis without words', '{{w}} **{{v}}**, `{{v}}`.\n', 'W,.\n'],
    [
      'no tag that others need',
      '<details>\n<summary {{v}}>\n</summary>\n</details>\n',
      '<details>\n<summary >\n</summary>\n</details>\n',
    ],
  ])('leaves out %s', (_, template, expected) => {
    expect(filled(template, { v: '', w: 'W' })).toBe(expected);
  });

  it.each([
    ['items', '3. {{v}}\n', '3. a\n4. b\n'],
    ['rows', '| a |\n| - |\n| {{v}} |\n', '| a |\n| - |\n| a |\n| b |\n'],
    ['a list of their own', 'C\n\n{{v}}\n', 'C\n\n- a\n- b\n'],
    ['words among words', 'C: {{v}}.\n', 'C: a, b.\n'],
    ['lines of code', '```\n{{v}}\n```\n', '```\na\nb\n```\n'],
  ])('makes a list %s', (_, template, expected) => {
    expect(filled(template, { v: ['a', 'b'] }, { v: 'list' })).toBe(expected);
  });

  it.each([
    ['on lines of their own', 'A\n\n<!-- b\n\nc -->\n\nD\n', 'A\n\nD\n'],
    ['between paragraphs', 'A\n<!-- b -->\nC\n', 'A\n\nC\n'],
    ['behind words', 'A <!-- {{v}} -->\n\n- <!-- b -->\n', 'A\n'],
    ['before words', '<!-- b --> {{v}}\n', '\\*V\\*\n'],
    ['but not in code', '`<!-- a -->`\n\n```\n<!-- b -->\n```\n', '`<!-- a -->`\n\n```\n<!-- b -->\n```\n'],
  ])('goes without comments %s', (_, template, expected) => {
    expect(filled(template, { v: '*V*' }, {}, false)).toBe(expected);
  });

  it.each([
    ['of a footnote', 'A [^1]\n\n[^1]: {{v}}\n', 'A [^1]\n\n[^1]: a\n\n    b\n'],
    ['of an item behind words', '- **A:** {{v}}\n- B\n', '- **A:** a\n\n  b\n- B\n'],
    ['of an alert', '> [!NOTE]\n> {{v}}\n', '> [!NOTE]\n> a\n>\n> b\n'],
    ['before a comment', '{{v}} <!-- c -->\n', 'a\n\nb <!-- c -->\n'],
    ['as one line among words', 'A {{v}} c\n\n# {{v}}\n', 'A a b c\n\n# a b\n'],
  ])('keeps the paragraphs %s', (_, template, expected) => {
    expect(filled(template, { v: 'a\n\nb' }, { v: 'paragraph' })).toBe(expected);
  });

  it.each([
    ['C <{{v}}>\n', 'C <https://a.example/b>\n'],
    ['C <{{v}}>.\n', 'C <https://a.example/b>.\n'],
    ['C {{v}}.\n', 'C https://a.example/b.\n'],
  ])('puts an address once between pointed brackets in %j', (template, expected) => {
    expect(filled(template, { v: 'https://a.example/b' }, { v: 'link' })).toBe(expected);
  });

  it('leaves out the pointed brackets of an address that is not there', () => {
    expect(filled('C <{{v}}> {{w}}\n', { v: '', w: 'd' }, { v: 'link' })).toBe('C d\n');
  });

  it('shows a number as it was typed, and holds it as a number', () => {
    const template = templateOf('{{n}} kg\n', [fieldOf('n', 'number')], {
      frontMatter: [{ key: 'mass', value: '{{n}}' }],
    });
    const { text } = fillTemplate(template, { n: '1200.50' }, { today: '2026-11-22', guidance: true });
    expect(text).toBe('---\nmass: 1200.5\n---\n\n1200.50 kg\n');
  });

  it('leaves slots alone that name no field, and what it does not know', () => {
    expect(filled('{{nobody}} {{ page.title }}\n', { v: 'a' })).toBe('{{nobody}} {{ page.title }}\n');
    expect(filled('{{constructor}}\n', { v: 'a' })).toBe('{{constructor}}\n');
  });

  it('takes ten thousand characters', () => {
    const long = '`|*_[]{{<>&\\ '.repeat(800);
    expect(filled('# {{v}}\n\n| {{v}} |\n| - |\n\n{{v}}\n', { v: long }).length).toBeGreaterThan(30_000);
  });

  it.each([
    ['Queue stopped', '2026-11-22-queue-stopped.md'],
    ['Čas & “Größe” / ../x', '2026-11-22-čas-größe-x.md'],
    ['???', '2026-11-22-post-mortem.md'],
    ['🪁', '2026-11-22-post-mortem.md'],
    ['a\u202Eb\u2066c', '2026-11-22-abc.md'],
    ['', '2026-11-22.md'],
    [`${'word '.repeat(19)}longer than that`, `2026-11-22-${'word-'.repeat(19).slice(0, -1)}.md`],
    ['é'.repeat(60), `2026-11-22-${'é'.repeat(50)}.md`],
  ])('calls a file of %j by its words', (title, name) => {
    expect(pathFor({ title })).toBe(`postmortems/${name}`);
  });

  it.each([
    ['{{started}}-{{part}}', { title: 'a', started: '2026-05-31T23:05-07:00', part: 'x y' }, '2026-05-31-x-y'],
    ['{{title}}', { title: 'Index' }, 'index-1'],
    ['{{title}}', { title: '.env leaked' }, 'env-leaked'],
    ['{{title}}', { title: 'CON' }, 'con-1'],
    ['{{title}}', { title: '???' }, 'post-mortem'],
    ['{{part}}/{{title}}', { title: 'a', part: 'b/c' }, 'b-c/a'],
  ])('follows the pattern %s', (file, values, name) => {
    expect(pathFor(values, file)).toBe(`postmortems/${name}.md`);
  });
});
