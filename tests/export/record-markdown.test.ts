import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { recordMarkdown } from '../../src/export/record-markdown.ts';
import { handbookOf } from '../content-tree.ts';
import { quay, recordIn } from './record-content.ts';

const handbook = handbookOf(quay);
const open = handbookOf(quay, { edition: 'public' });
const lamp = '/postmortems/2026-03-01-lamp/';

/** The twin of the only record of a handbook, as its front matter and its text. */
function twinOf(markdown: string, edition: 'internal' | 'public' = 'internal'): { facts: unknown; body: string } {
  const made = handbookOf(
    { ...quay, 'postmortems/2026-05-01-x.md': markdown, 'pages/lamps (old).md': '# Old\n' },
    { edition },
  );
  const text = recordMarkdown(recordIn(made, '/postmortems/2026-05-01-x/'), made);
  const [, facts = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { facts: parse(facts) as unknown, body };
}

describe('the Markdown twin of a record', () => {
  it('has its facts, and the text as its author wrote it, with links into the site', () => {
    expect(recordMarkdown(recordIn(handbook, lamp), handbook)).toBe(`---
title: "The lamp went out & stayed"
url: "/kb/postmortems/2026-03-01-lamp/"
status: "published"
date: "2026-03-01"
severity: "SEV2"
services: ["lamp"]
owner: ["The crew"]
factors: ["no spare"]
started: "2026-03-01T22:00+01:00"
detected: "2026-03-01T22:20+01:00"
mitigated: "2026-03-02T00:00+01:00"
resolved: "2026-03-02T10:30+02:00"
template: "postmortem@1"
---

# The lamp went out & stayed <out>

## Summary

It was dark, see [oil](/kb/oil/) and [more](/kb/secret/).

## Actions

- [ ] Order a *spare* lamp (@crew and @masters, due 2026-05-15, prevent, #12)
- [ ] Look every hour (@masters, informs @masters, detect)
- [ ] Ask why
- [x] Light a fire (@crew, done 2026-03-03, mitigate)

## Words

Nothing else: \`\`\` & | {{slot}}
`);
  });

  it('names nobody in a public edition who is withheld, and leads nowhere that is', () => {
    const text = recordMarkdown(recordIn(open, lamp), open);
    expect(text).not.toMatch(/masters|secret/);
    expect(text).toContain('see [oil](/kb/oil/) and more.');
    expect(text).toContain(`
- [ ] Order a *spare* lamp (@crew, due 2026-05-15, prevent, #12)
- [ ] Look every hour (detect)
- [ ] Ask why
- [x] Light a fire (@crew, done 2026-03-03, mitigate)
`);
  });

  it('leaves out a withheld name wherever an action says it', () => {
    const { body } = twinOf(
      `# X

## Action items

- Tie the knots. Owner: masters
- Mend the sail
  - Owner: @masters
  - Due: 2026-06-01
- **masters**: Look out
- [ ] Sing (@crew)

| Action | Owner | Due |
| --- | --- | --- |
| Paint \\| scrape | masters | 2026-07-01 |
| Wash | crew | 2026-07-02 |

## After

The masters' bell rang.
`,
      'public',
    );
    expect(body.slice(0, body.indexOf('## After'))).not.toMatch(/masters/i);
    for (const words of [
      'Tie the knots',
      'Mend the sail',
      'Due: 2026-06-01',
      'Look out',
      'Sing (@crew)',
      'Wash | crew',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).toMatch(/^\| Paint \\\| scrape \(due 2026-07-01\) \|$/m);
    // What an author says in so many words is theirs, as it is on every page.
    expect(body).toContain("The masters' bell rang.");
  });

  it('has a title and a summary where only front matter says them', () => {
    const { facts, body } = twinOf('---\ntitle: "It *broke* # again"\nsummary: A [door] & `more`\n---\n\nText.\n');
    expect(facts).toMatchObject({ title: 'It broke # again', date: '2026-05-01' });
    expect(body).toBe('# It broke # again\n\nA \\[door\\] \\& more\n\nText.\n');
  });

  it('keeps whatever stands in a text, and gets its front matter right whatever that holds', () => {
    const text = [
      '``` text\n[no link](../pages/oil.md)\n---\n```',
      '[a link](<../pages/lamps (old).md> "--- {{title}}") \u{1F9EF} \u05E9\u05DC\u05D5\u05DD',
      '---\n\nA line & a \\| pipe <br> `](../pages/oil.md)`',
    ].join('\n\n');
    const { facts, body } = twinOf(
      `---\nseverity: "SEV1: \\"---\\" # x"\nfactors: ["a, b", "c: d\\n---"]\nstatus: "yes"\n---\n# X\n\n${text}\n`,
    );
    expect(facts).toMatchObject({ severity: 'SEV1: "---" # x', factors: ['a, b', 'c: d\n---'], status: 'yes' });
    expect(body).toBe(`# X\n\n${text.replace('<../pages/lamps (old).md>', '</kb/lamps-old/>')}\n`);
  });
});
