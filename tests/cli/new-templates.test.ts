import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../src/cli/content.ts';
import { findingsOf } from '../../src/cli/issues.ts';
import { templateData } from '../../src/export/template-json.ts';
import type { TemplateExport } from '../../src/schema/template-export.ts';
import { noHistory } from '../../src/source/history.ts';
import { starter } from '../content/starter.ts';
import { root } from '../modules.ts';
import { Folder } from '../run-handrail.ts';
import { call } from './new-calls.ts';

const handbook = starter();
const templates = handbook.templates.map((template) => templateData(template, handbook));
const records = templates.filter(({ creates }) => creates !== null);
const today = '2026-11-22';

/** Everything that means something to Markdown, HTML, YAML or this command, a word of Hebrew, and a lot of it. */
const hostile = [
  '`code` ``` ~~~',
  '| a | b |',
  '{{ x }} {{ }}',
  '<!-- a --> -->',
  '---',
  '"quoted" \'single\' # no heading: * a [ ] b',
  'field=value & <b>bold</b> 🚒 👩🏽‍🚒',
  'עברית \u202Eright to left\u202C',
].join(' ');

/** Something for a field: of what is chosen, the first, which says of no document that it is finished. */
function filling({ name, type, options }: TemplateExport['fields'][number], words: string): string {
  const [first] = options;
  if (first !== undefined) return first.id;
  switch (type) {
    case 'date':
      return today;
    case 'time':
      // They are asked for in the order in which things happen.
      return `${today}T14:05+01:00`;
    case 'number':
      return '-1.5';
    case 'link':
      return 'https://example.org/a_b_(c)?d=`e`|f#g';
    case 'yes-no':
      return 'yes';
    case 'paragraph':
    case 'list':
      return `${words}\n\n${words}\n- [ ] ${name}`;
    default:
      return words;
  }
}

/** Everything that a check of a content folder finds, warnings too, in files that are not of the starter. */
function found(folder: Folder): string[] {
  const content = readContent({ content: folder.at('content'), today }, { history: noHistory });
  return findingsOf(content).fresh.map(({ file, code, message }) => `${file} ${code} ${message}`);
}

describe('what handrail new makes of the templates that come with Handrail', () => {
  const folder = new Folder({ 'desk/.keep': '' });
  let before: readonly string[] = [];

  beforeAll(() => {
    cpSync(join(root, 'content'), folder.at('content'), { recursive: true });
    before = found(folder);
    vi.spyOn(process, 'cwd').mockReturnValue(folder.at('desk'));
  });
  afterAll(() => {
    vi.restoreAllMocks();
    folder[Symbol.dispose]();
  });

  /** Makes a document, and gives its path. */
  const made = async (id: string, title: string, set: readonly string[]): Promise<string> => {
    const fields = set.flatMap((each) => ['--set', each]);
    const run = await call([id, title, ...fields, '--content', folder.at('content'), '--today', today]);
    expect(run, id).toMatchObject({ status: 0 });
    return join(folder.at('desk'), run.out.trim());
  };

  it('passes every check with nothing but what it cannot do without', async () => {
    // Titles that have no word in common.
    const titles = ['Kettles', 'Umbrellas', 'Lighthouses', 'Sandwiches', 'Bicycles', 'Parrots', 'Violins', 'Mushrooms'];
    const paths: string[] = [];
    for (const [at, { id, fields }] of templates.entries()) {
      const needed = fields.filter(({ required, name }) => required && name !== 'title');
      const set = needed.map((field) => `${field.name}=${filling(field, 'Words')}`);
      paths.push(await made(id, `${titles[at % titles.length] ?? ''} ${at}`, set));
    }
    for (const path of paths) expect(readFileSync(path, 'utf8'), path).not.toMatch(/\{\{[^}]+\}\}/);
    const outside = readdirSync(folder.at('desk')).filter((name) => name.endsWith('.md'));
    expect(outside).toHaveLength(templates.length - records.length);
    expect(found(folder)).toEqual(before);
    for (const path of paths) rmSync(path);
  });

  it('passes every check with everything in it, whatever that is', async () => {
    const long = `{{title}} ${hostile} ${'Ein langes Wört '.repeat(650)}`;
    expect(long.length).toBeGreaterThan(10_000);
    expect(records.length).toBeGreaterThan(4);
    for (const { id, fields } of records) {
      const set = fields
        .filter(({ name }) => name !== 'title')
        .map((field) => `${field.name}=${filling(field, field.type === 'paragraph' ? long : hostile)}`);
      const path = await made(id, `{{title}} ${id} ${hostile}`, set);
      const name = basename(path);
      expect(name.slice(0, `2026-11-22-title-${id}-code-`.length)).toBe(`2026-11-22-title-${id}-code-`);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.md$/u);
    }
    // A check of the whole folder is dear, and names the file that it finds something in. That they are alike is so.
    expect(found(folder).filter((line) => !line.includes('.md similar-record '))).toEqual(before);
  });
});
