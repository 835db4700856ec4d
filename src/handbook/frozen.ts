import type { Handbook, Page, Section, Team } from './handbook.ts';
import type { Checklist, Task } from './checklist.ts';
import type { Ladder } from './ladder.ts';
import { isSection } from './navigation.ts';
import type { HandbookRecord, Library } from './record.ts';
import type { Template } from './template.ts';
import type { Written } from './written.ts';

/**
 * Makes a handbook that nothing can change: its pages, sections, teams and terms, and all lists in them. Its maps are
 * guarded by their type alone, as JavaScript cannot freeze one; the files are the content tree's, and shared with it.
 */
export function frozen(handbook: Handbook): Handbook {
  for (const page of handbook.pages) freezePage(page);
  for (const team of handbook.teams.values()) freezeTeam(team);
  for (const term of handbook.glossary) Object.freeze(Object.freeze(term).names);
  for (const ladder of handbook.ladders) freezeLadder(ladder);
  for (const list of handbook.checklists) freezeChecklist(list);
  for (const template of handbook.templates) freezeTemplate(template);
  for (const library of handbook.libraries) freezeLibrary(library);
  for (const list of handbook.because.values()) {
    for (const each of list) Object.freeze(each);
    Object.freeze(list);
  }
  freezeSection(handbook.root);
  for (const group of handbook.groups) Object.freeze(Object.freeze(group).nodes);
  for (const list of [
    handbook.pages,
    handbook.glossary,
    handbook.ladders,
    handbook.checklists,
    handbook.templates,
    handbook.libraries,
    handbook.groups,
    handbook.clashes,
  ]) {
    Object.freeze(list);
  }
  Object.freeze(handbook.config);
  return Object.freeze(handbook);
}

function freezePage(page: Page): void {
  for (const list of [page.owners, page.backlinks, page.steps, page.trail]) Object.freeze(list);
  Object.freeze(page.data);
  Object.freeze(page.review);
  freezeWritten(page);
}

function freezeLadder(ladder: Ladder): void {
  const { areas, tracks, levels, faults, owners, written } = ladder;
  for (const list of [areas, tracks, levels, faults, owners]) {
    for (const each of list) Object.freeze(each);
    Object.freeze(list);
  }
  for (const track of tracks) Object.freeze(track.levels);
  for (const level of levels) {
    for (const list of [level.areas, level.above, level.parity]) Object.freeze(list);
    for (const area of level.areas) Object.freeze(Object.freeze(area).expectations);
    for (const expectation of level.areas.flatMap(({ expectations }) => expectations)) Object.freeze(expectation);
    freezeWritten(level.written);
  }
  freezeWritten(written);
  Object.freeze(ladder);
}

function freezeChecklist(list: Checklist): void {
  const { owners, roles, questions, includes, includedBy, phases, measures, introduction, faults } = list;
  for (const all of [owners, roles, questions, includes, includedBy, phases, measures, introduction, faults]) {
    Object.freeze(all);
  }
  for (const each of [...roles, ...questions, ...measures, ...introduction, ...faults]) Object.freeze(each);
  for (const phase of phases) {
    for (const part of phase.parts) Object.freeze(part);
    for (const part of phase.parts) if (part.type === 'tasks') Object.freeze(part.tasks);
    for (const task of phase.tasks) freezeTask(task);
    for (const all of [phase.parts, phase.tasks, phase]) Object.freeze(all);
  }
  freezeWritten(list.written);
  Object.freeze(list);
}

function freezeTask(task: Task): void {
  for (const all of [
    task.who,
    task.informs,
    task.condition,
    task.after,
    task.missing,
    task.why,
    task.said,
    task.guessed,
  ]) {
    Object.freeze(all);
  }
  for (const each of [...task.condition, ...task.why]) Object.freeze(each);
  Object.freeze(task);
}

function freezeTemplate(template: Template): void {
  const { owners, fields, frontMatter, sections, variants, records, faults } = template;
  for (const list of [owners, fields, frontMatter, sections, variants, records, faults]) Object.freeze(list);
  for (const each of [...fields, ...sections, ...faults]) Object.freeze(each);
  for (const { options } of fields) for (const each of [...options, options]) Object.freeze(each);
  freezeWritten(template.written);
  Object.freeze(template);
}

function freezeLibrary(library: Library): void {
  for (const record of library.records) freezeRecord(record);
  for (const list of [library.templates, library.records]) Object.freeze(list);
  Object.freeze(library);
}

function freezeRecord(record: HandbookRecord): void {
  const { lessons, actions, changes, sections, extras, similar, faults, summary, timeline } = record;
  const { owners, services, factors, replaces, replacedBy, lacks } = record;
  for (const list of [lessons, actions, changes, sections, extras, similar, faults, summary, owners]) {
    for (const each of list) Object.freeze(each);
    Object.freeze(list);
  }
  for (const list of [services, factors, replaces, replacedBy, lacks]) Object.freeze(list);
  for (const { passage } of lessons) Object.freeze(passage);
  for (const { owners: who, why, facts, withheld } of actions) {
    for (const each of [...who, ...why, who, why, facts, withheld]) Object.freeze(each);
  }
  for (const { reasons } of similar) for (const each of [...reasons, reasons]) Object.freeze(each);
  for (const each of [...(timeline?.entries ?? []), timeline?.entries, timeline]) Object.freeze(each);
  for (const each of Object.values(record.times)) Object.freeze(each);
  for (const each of Object.values(record.durations)) Object.freeze(each);
  for (const each of [record.times, record.durations, record.day, record.made]) Object.freeze(each);
  freezeWritten(record.written);
  Object.freeze(record);
}

function freezeWritten(written: Written | undefined): void {
  if (written === undefined) return;
  for (const list of [written.links, written.images]) Object.freeze(list);
  for (const link of [...written.links, ...written.images]) Object.freeze(Object.freeze(link).target);
  Object.freeze(written);
}

function freezeTeam(team: Team): void {
  Object.freeze(team.pages);
  Object.freeze(team.data);
  Object.freeze(team);
}

function freezeSection(section: Section): void {
  if (Object.isFrozen(section)) return;
  Object.freeze(section.children);
  Object.freeze(section);
  for (const child of section.children) if (isSection(child)) freezeSection(child);
}
