import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder, handrail } from '../run-handrail.ts';

/** Every way an internal entry has of being somewhere: each a word that stands nowhere else. */
const canaries = {
  body: 'xqcanarybody',
  title: 'xqcanarytitle',
  description: 'xqcanarydescription',
  frontMatter: 'xqcanarytag',
  fileName: 'xqcanaryfile',
  folderName: 'xqcanaryfolder',
  heading: 'xqcanaryheading',
  alias: 'xqcanaryalias',
  imageName: 'xqcanaryimage',
  imageBytes: 'xqcanarypixels',
  attachment: 'xqcanaryattachment',
  comment: 'xqcanarycomment',
  definition: 'xqcanarydefinition',
  team: 'xqcanaryteam',
  teamChannel: 'xqcanarychannel',
  term: 'xqcanaryterm',
  meaning: 'xqcanarymeaning',
  inherited: 'xqcanaryinherited',
  broken: 'xqcanarybroken',
  badAudience: 'xqcanarybadaudience',
  ladderTitle: 'xqcanaryladdertitle',
  ladderId: 'xqcanaryladderid',
  ladderArea: 'xqcanaryladderarea',
  ladderText: 'xqcanaryladdertext',
  ladderAlias: 'xqcanaryladderalias',
  frameworkText: 'xqcanaryframeworktext',
  frameworkId: 'xqcanaryframeworkid',
  tableText: 'xqcanarytabletext',
  levelId: 'xqcanarylevelid',
  levelTitle: 'xqcanaryleveltitle',
  levelCode: 'xqcanarylevelcode',
  levelText: 'xqcanaryleveltext',
  levelExample: 'xqcanarylevelexample',
  levelScope: 'xqcanarylevelscope',
  levelAlias: 'xqcanarylevelalias',
  levelArea: 'xqcanarylevelarea',
  trackOfLevel: 'xqcanarytrackid',
  brokenLevel: 'xqcanarybrokenlevel',
  checklistTitle: 'xqcanarychecklisttitle',
  checklistId: 'xqcanarychecklistid',
  checklistKind: 'xqcanarychecklistkind',
  checklistAlias: 'xqcanarychecklistalias',
  checklistRole: 'xqcanarychecklistrole',
  checklistQuestion: 'xqcanarychecklistquestion',
  checklistPhase: 'xqcanarychecklistphase',
  checklistTask: 'xqcanarychecklisttask',
  checklistWhy: 'xqcanarychecklistwhy',
  checklistMeasure: 'xqcanarychecklistmeasure',
  templateId: 'xqcanarytemplateid',
  templateTitle: 'xqcanarytemplatetitle',
  templateWhen: 'xqcanarytemplatewhen',
  templateField: 'xqcanarytemplatefield',
  templateOption: 'xqcanarytemplateoption',
  templateGuidance: 'xqcanarytemplateguidance',
  templateSection: 'xqcanarytemplatesection',
  templateAlias: 'xqcanarytemplatealias',
  libraryFolder: 'xqcanarylibraryfolder',
  libraryTitle: 'xqcanarylibrarytitle',
  recordId: 'xqcanaryrecordid',
  recordTitle: 'xqcanaryrecordtitle',
  recordSummary: 'xqcanaryrecordsummary',
  recordFactor: 'xqcanaryrecordfactor',
  recordLesson: 'xqcanaryrecordlesson',
  recordEvent: 'xqcanaryrecordevent',
  recordAction: 'xqcanaryrecordaction',
  recordWhy: 'xqcanaryrecordwhy',
  recordExtra: 'xqcanaryrecordextra',
  recordChange: 'xqcanaryrecordchange',
  recordAlias: 'xqcanaryrecordalias',
} as const;

const c = canaries;
const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><desc>${text}</desc></svg>`;

const content = {
  'handbook.yaml': 'name: Two editions\n',
  'index.md': `---
audience: public
---
# Welcome

Open words. See [the plan](${c.folderName}/${c.fileName}.md), <a href="${c.folderName}/${c.fileName}.md">the plan</a>,
[the plan][p], [its folder](${c.folderName}/), [a part](${c.folderName}/${c.fileName}.md#${c.heading}) and
[the open guide](guide.md).

![open](open.svg)

<!-- ${c.comment} -->

[p]: ${c.folderName}/${c.fileName}.md
[unused]: ${c.folderName}/${c.definition}.md
`,
  'guide.md': `---
audience: public
owner: ${c.team}
replacement: ${c.folderName}/${c.fileName}.md
status: deprecated
---
# Guide

An open guide that mentions nothing.
`,
  'open.svg': svg('open'),
  [`${c.folderName}/${c.fileName}.md`]: `---
title: ${c.title}
description: ${c.description}
tags: [${c.frontMatter}]
aliases: [/${c.alias}/]
owner: ${c.team}
---

## ${c.heading}

${c.body} links to [the guide](../guide.md) and [a file](${c.attachment}.pdf).

![drawing](${c.imageName}.svg)
`,
  [`${c.folderName}/${c.definition}.md`]: '# Nothing\n',
  [`${c.folderName}/${c.imageName}.svg`]: svg(c.imageBytes),
  [`${c.folderName}/${c.attachment}.pdf`]: `%PDF-1.4 ${c.attachment}`,
  'open-folder/index.md': '---\naudience: public\n---\n# Open folder\n\nWords.\n',
  'open-folder/closed/index.md': '---\naudience: internal\n---\n# Closed again\n',
  'open-folder/closed/page.md': `# Inherits\n\n${c.inherited}\n`,
  'open-folder/broken.md': `---\naudience: [public\n---\n# Broken\n\n${c.broken}\n`,
  'open-folder/bad.md': `---\naudience: pubic\n---\n# Bad\n\n${c.badAudience}\n`,
  [`teams/${c.team}.yaml`]: `name: ${c.team}\nchannel: "${c.teamChannel}"\n`,
  [`ladders/${c.ladderId}/ladder.md`]: `---\ntitle: ${c.ladderTitle}\naliases: /${c.ladderAlias}/\nareas: [${c.ladderArea}]\n---\n`,
  [`ladders/${c.ladderId}/trunk/one.md`]: `---\naudience: public\nrank: 1\n---\n# One\n\n## ${c.ladderArea}\n\n- ${c.ladderText}\n`,
  'ladders/data.yaml': `name: Data\nlevels: [{ id: ${c.frameworkId}, name: One }]\nexpectations: [{ level: ${c.frameworkId}, text: ${c.frameworkText} }]\n`,
  'ladders/table/ladder.md': `| Area | One |\n|---|---|\n| Craft | ${c.tableText} |\n`,
  'ladders/open/ladder.md': `---\naudience: public\nareas: [Craft]\ntracks:\n  - id: trunk\n  - { id: expert, from: ${c.levelId} }\n  - { id: ${c.trackOfLevel}, signs: [${c.trackOfLevel}] }\n---\n# Open ladder\n\nSee [that](trunk/${c.levelId}.md).\n`,
  'ladders/open/trunk/first.md': '---\nrank: 1\n---\n# First rung\n\n## Craft\n\n- Works in the open.\n',
  [`ladders/open/trunk/${c.levelId}.md`]: `---\naudience: internal\nrank: 2\ncode: ${c.levelCode}\nscope: ${c.levelScope}\naliases: /${c.levelAlias}/\n---\n# ${c.levelTitle}\n\n## Craft\n\n- ${c.levelText}\n  - ${c.levelExample}\n\n## ${c.levelArea}\n\n- Else.\n`,
  'ladders/open/expert/third.md': '---\nrank: 3\n---\n# Third rung\n\n## Craft\n\n- Shines in the open.\n',
  [`ladders/open/${c.trackOfLevel}/top.md`]: '---\naudience: internal\nrank: 3\n---\n# Top\n',
  'ladders/open/expert/broken.md': `---\naudience: [public\n---\n# ${c.brokenLevel}\n\n## Craft\n\n- ${c.brokenLevel}\n`,
  'ladders/open/README.md': '---\naudience: public\n---\n# About the files\n\nWords.\n',
  [`checklists/${c.checklistId}.md`]: `---
title: ${c.checklistTitle}
kind: ${c.checklistKind}
aliases: /${c.checklistAlias}/
roles: { ${c.checklistRole}: ${c.checklistRole} }
questions: [{ id: ${c.checklistQuestion}, ask: ${c.checklistQuestion}? }]
success: [{ measure: ${c.checklistMeasure}, by: 30 days }]
---

## ${c.checklistPhase} (by week 1)

- [ ] Read [the guide](../guide.md) and ${c.checklistTask} (@${c.checklistRole}, day 1, if ${c.checklistQuestion})

  ${c.checklistWhy}
`,
  'checklists/open.md': `---\naudience: public\nincludes: ${c.checklistId}\n---\n# Open checklist\n\n## Outside (@${c.team} and @crew)\n\n- [ ] Work in the open air (@crew and @${c.team}, day 1, informs @${c.team}, after "Read the guide and ${c.checklistTask}")\n\n### (@${c.team}, day 2)\n\n- [ ] Rest (day 2, after "Read the guide and ${c.checklistTask}" and "Work in the open air")\n`,
  'checklists/both.md': `---\naudience: public\nincludes: [open]\n---\n# Both\n\n- [ ] Sleep (after "Read the guide and ${c.checklistTask}")\n`,
  [`templates/${c.templateId}.md`]: `---
title: ${c.templateTitle}
when: ${c.templateWhen}
aliases: /${c.templateAlias}/
creates: postmortems
fields: [{ name: ${c.templateField}, type: choice, options: [${c.templateOption}] }]
front-matter: { ${c.templateField}: '{{${c.templateField}}}' }
---

## ${c.templateSection}

<!-- ${c.templateGuidance} -->
`,
  'templates/own.md': `---\ncreates: { folder: ${c.libraryFolder}, title: ${c.libraryTitle}, one: ${c.libraryTitle} }\n---\n## Words\n`,
  'templates/open.md': '---\naudience: public\ncreates: postmortems\n---\n# {{title}}\n\n## What came of it\n',
  [`postmortems/${c.recordId}.md`]: `---
title: ${c.recordTitle} when the open queue stopped
summary: ${c.recordSummary}
aliases: /${c.recordAlias}/
template: ${c.templateId}@1
factors: ${c.recordFactor}
${c.templateField}: ${c.recordExtra}
started: 2026-01-02T03:04+00:00
detected: 2026-01-02T03:34+00:00
changes: [{ page: ../guide.md, what: ${c.recordChange} }]
---

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 03:04 | ${c.recordEvent} |
| 03:34 | ${c.recordEvent} |

## Lessons

- ${c.recordLesson}

## Actions

- [ ] ${c.recordAction} of the open queue (@${c.team}, due 2027-01-01, prevent)

  ${c.recordWhy}
`,
  'postmortems/open.md': `---
audience: public
title: When the open queue stopped
owner: ${c.team}
template: ${c.templateId}@1
replaces: ${c.recordId}
changes: [{ page: ../${c.folderName}/${c.fileName}.md, what: Something in the open }, ../guide.md]
---

## Summary

It stopped. See [the other one](${c.recordId}.md) and [the template](../templates/${c.templateId}.md).

## Actions

- [ ] Open the queue (@${c.team} and @crew, due 2027-01-01, informs @${c.team}, prevent)
`,
  'glossary.yaml': `- term: ${c.term}\n  meaning: ${c.meaning}\n- term: Guide\n  meaning: A page that helps.\n  audience: public\n`,
};

/** Everything a built site says: names and bytes of every file, compressed ones opened, in lower case. */
function everythingIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const opened = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return `${path.slice(folder.length)}\n${opened.toString('latin1')}`;
  });
  return decodeURIComponent(
    texts
      .join('\n')
      .replace(/%(?![0-9a-f]{2})/gi, '%25')
      .replace(/%[89a-f][0-9a-f]/gi, '?'),
  ).toLowerCase();
}

describe('editions', () => {
  const files = new Folder();
  const said: Record<'internal' | 'public', string> = { internal: '', public: '' };

  beforeAll(async () => {
    for (const [path, text] of Object.entries(content)) files.write(`content/${path}`, text);
    // The internal edition first, so that whatever it leaves in a cache is there for the public one to find.
    for (const edition of ['internal', 'public'] as const) {
      const out = files.at(edition);
      const run = await handrail(
        'build',
        '--content',
        files.at('content'),
        '--out',
        out,
        '--edition',
        edition,
        '--keep-going',
      );
      expect(run.stderr + run.stdout).toContain('Built');
      expect(run.status).toBe(0);
      said[edition] = everythingIn(out);
    }
  });
  afterAll(() => files[Symbol.dispose]());

  /** Comments and unused definitions are for no reader of either edition. */
  const forNobody: readonly string[] = [c.comment];

  it.each(Object.entries(canaries).filter(([, word]) => !forNobody.includes(word)))(
    'shows the %s of an internal entry to internal readers',
    (_what, word) => {
      expect(said.internal).toContain(word);
    },
  );

  it.each(Object.entries(canaries))(
    'holds nothing of the %s of an internal entry for public readers',
    (_what, word) => {
      const at = said.public.indexOf(word);
      expect(at === -1 ? '' : said.public.slice(Math.max(0, at - 200), at + 100)).toBe('');
    },
  );

  it('finds words of internal bodies in the internal search index only when it is opened', () => {
    const fragments = readdirSync(files.at('internal/pagefind/fragment')).map((name) =>
      readFileSync(files.at(`internal/pagefind/fragment/${name}`)),
    );
    const opened = fragments.map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes).toString() : bytes.toString()));
    expect(opened.some((text) => text.includes(c.body))).toBe(true);
    expect(fragments.some((bytes) => bytes.toString('latin1').includes(c.body))).toBe(false);
  });

  it('keeps the words of a link to an internal page, without its address', () => {
    expect(said.public).toContain('the plan');
    expect(said.public).toContain('the open guide');
  });

  it('has the tasks of a public checklist that includes an internal one', () => {
    for (const words of ['open checklist', 'work in the open air']) expect(said.public).toContain(words);
    expect(said.public).not.toContain('steps that send you here');
    expect(said.internal).toContain('steps that send you here');
  });

  it('has the open action of a public record, and who of the public is to do it', () => {
    for (const words of ['when the open queue stopped', 'open the queue', 'crew']) expect(said.public).toContain(words);
    for (const file of ['actions.json', 'actions.ics', 'actions.atom', 'postmortems.json', 'postmortems.atom']) {
      expect(readFileSync(files.at(`public/${file}`), 'utf8').toLowerCase()).toContain('queue');
    }
  });

  it('has the public levels of a public ladder', () => {
    for (const words of ['open ladder', 'first rung', 'works in the open', 'third rung', 'about the files']) {
      expect(said.public).toContain(words);
    }
  });
});
