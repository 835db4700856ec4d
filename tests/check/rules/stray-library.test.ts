import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { strayLibrary } from '../../../src/check/rules/stray-library.ts';
import { handbookOf } from '../../content-tree.ts';
import { found } from '../found.ts';

const vendor = { 'templates/vendor.md': '---\ncreates: vendors\n---\n\n# {{title}}\n' };
const talk = { 'templates/talk.md': '---\ncreates: talks\n---\n\n# {{title}}\n' };
const page = '# One\n\n- [ ] Call them (due 2026-07-01)\n';

test.each([
  ['vendros', 'vendors'],
  ['vendor', 'vendors'],
  ['Vendor_s', 'vendors'],
  ['vendorss', 'vendors'],
  ['post-mortems', 'postmortems'],
  ['postmortem', 'postmortems'],
  ['Post Mortem', 'postmortems'],
])('finds %s, once, and says that %s was meant', (folder, meant) => {
  const files = { ...vendor, [`${folder}/2026/a.md`]: page, [`${folder}/b.md`]: page };
  const [issue, ...others] = found(strayLibrary, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: `${folder}/2026/a.md`, line: 1, column: 1 });
  expect(issue?.message).toContain(`\`${folder}\` is nearly called as \`${meant}\``);
  expect(issue?.suggestion).toContain(`Move its files to \`${meant}\``);
});

test.each([
  ['the template that it was made from', 'suppliers', 'template: vendor@1', 'vendors'],
  ['how bad it was', 'incidents', 'severity: SEV1', 'postmortems'],
  ['when it was over', 'outages', 'resolved: 2026-05-31T10:00Z', 'postmortems'],
  ['its template, among the pages', 'pages/suppliers', 'template: vendor@1', 'vendors'],
  ['two things, among the pages', 'pages/outages', 'severity: SEV1\nstarted: 2026-05-31T10:00Z', 'postmortems'],
])('finds a folder whose file says %s', (_name, folder, line, meant) => {
  const files = { ...vendor, [`${folder}/a.md`]: '# A\n', [`${folder}/b.md`]: `---\n${line}\n---\n\n# B\n` };
  const [issue, ...others] = found(strayLibrary, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: `${folder}/a.md` });
  expect(issue?.suggestion).toContain(`Move its files to \`${meant}\``);
});

test('is told in place of what is right in a record', () => {
  const text = '---\nstatus: published\nseverity: SEV1\ntemplate: vendor@1\n---\n\n# A\n';
  const issues = check(handbookOf({ ...vendor, 'vendros/a.md': text, 'index.md': '# Home\n' }));
  expect(issues.map(({ code, line }) => `${line} ${code}`)).toEqual(['1 stray-library', '2 invalid-value']);
  expect(issues[1]?.suggestion).toBe('Move the file to `vendors` if it is a record: there, it can say that.');
});

test.each([
  ['a library', { ...vendor, 'vendors/a.md': page, 'Postmortems/b.md': page }],
  ['a name that is another word', { ...talk, 'tasks/a.md': page, 'walks/a.md': page }],
  ['a name that is like one, of a section with an introduction', { ...vendor, 'venders/README.md': '# V\n' }],
  ['such a name among the pages', { 'pages/post-mortems/a.md': page }],
  ['a page that says how bad something is', { 'pages/runbooks/a.md': '---\nseverity: SEV1\n---\n\n# A\n' }],
  ['a template that is not there', { ...vendor, 'suppliers/a.md': '---\ntemplate: landing\n---\n\n# A\n' }],
  [
    'documents that are no records',
    { 'templates/note.md': '# {{title}}\n', 'notes/a.md': '---\ntemplate: note@1\n---\n\n# A\n' },
  ],
  ['files at the top', { 'vendros.md': page, ...vendor }],
])('is silent on %s', (_name, files) => {
  expect(found(strayLibrary, files)).toEqual([]);
});
