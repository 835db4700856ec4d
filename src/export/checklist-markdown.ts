import { href } from '../handbook/address.ts';
import type { Checklist, Passage, Phase, PhasePart, Task } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Written } from '../handbook/written.ts';
import { canonicalTask } from '../schema/canonical-task.ts';
import type { TaskSummary } from '../schema/canonical-task.ts';
import { atTheEdge } from './at-the-edge.ts';
import { conditionTerms } from './condition-terms.ts';
import { frontMatter, namesOf } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { linkEdits, withEdits } from './twin.ts';
import type { Edit } from './twin.ts';

/**
 * The Markdown twin of a checklist: its facts as front matter, then what its author wrote, with every link leading into the
 * site and the tasks of what it includes in their places. Each task line says in the notation of checklists what the page says
 * about it, also what only its heading does in the file.
 */
export function checklistMarkdown(list: Checklist, handbook: Handbook): string {
  const writer = new Writer(handbook);
  const facts = {
    title: list.title,
    url: href(handbook.base, list.url),
    kind: list.kind,
    status: list.status,
    owner: namesOf(list.owners),
    changed: list.changed?.slice(0, 10),
    roles: list.roles.map(({ id, title }) => `${id}: ${title}`),
    questions: list.questions.map(
      ({ id, ask, options }) => `${id}: ${ask} ${options.map((each) => each.id).join(', ')}`,
    ),
    success: list.measures.map(({ measure }) => measure),
  };
  return (
    [
      frontMatter(facts),
      `# ${plainMarkdown(list.title)}`,
      ...list.introduction.map((passage) => writer.passage(passage)),
      ...list.phases.map((phase) => writer.phase(phase)),
    ].join('\n\n') + '\n'
  );
}

class Writer {
  readonly #handbook: Handbook;
  readonly #edits = new Map<Written, readonly Edit[]>();

  constructor(handbook: Handbook) {
    this.#handbook = handbook;
  }

  phase({ title, parts }: Phase): string {
    return [`## ${plainMarkdown(title)}`, ...parts.map((part) => this.#part(part))].join('\n\n');
  }

  /** A stretch of Markdown, brought to the edge where it is indented as a whole; behind the name of its column, if it has one. */
  passage({ span, written, label }: Passage): string {
    const text = this.#source(span, written)
      .replace(/\s+$/, '')
      .replace(/^(?:[ \t]*\r?\n)+/, '');
    const edged = atTheEdge(text);
    return label === undefined || edged === '' ? edged : `${plainMarkdown(label)}: ${edged}`;
  }

  #part(part: PhasePart): string {
    switch (part.type) {
      case 'text':
        return this.passage(part.passage);
      case 'group':
        return `### ${plainMarkdown(part.title)}`;
      case 'tasks':
        return this.#list(
          part.tasks.filter(({ under }) => under === undefined || !part.tasks.includes(under)),
          part.tasks,
        );
    }
  }

  #list(shown: readonly Task[], all: readonly Task[]): string {
    const items = shown.map((task) => this.#item(task, all));
    return items.join(items.some((each) => each.includes('\n\n')) ? '\n\n' : '\n');
  }

  #item(task: Task, all: readonly Task[]): string {
    const line = `- [${task.checked ? 'x' : ' '}] ${canonicalTask(this.#summary(task))}`;
    const why = task.why.map((passage) => this.passage(passage)).filter((each) => each !== '');
    const parts = this.#list(
      all.filter(({ under }) => under === task),
      all,
    );
    const apart = why.length > 0 ? '\n\n' : '\n';
    const whole = [line, ...why, ...(parts === '' ? [] : [parts])].join(apart);
    const [first = '', ...others] = whole.split('\n');
    return [first, ...others.map((each) => (each.trim() === '' ? '' : `  ${each}`))].join('\n');
  }

  /**
   * What the line of a task says. A part of another task has what it does not say itself from that one. What a table says
   * that cannot be read stands with the facts, as on the page.
   */
  #summary({
    span,
    written,
    facts,
    who,
    informs,
    when,
    condition,
    under,
    text,
    said,
    after,
    missing,
  }: Task): TaskSummary {
    const source = span === undefined ? plainMarkdown(text) : this.#source(span, written);
    const unread = [...facts.unread, ...said.map((words) => ({ text: plainMarkdown(words), like: undefined }))];
    const waitsFor = [...after.map((each) => each.text), ...missing];
    const own = { ...facts, after: waitsFor, unread, informs, text: source.replace(/\s*\n\s*/g, ' ').trim() };
    return under === undefined ? { ...own, who, when, condition: conditionTerms(condition) } : own;
  }

  #source(span: readonly [number, number], written: Written): string {
    let edits = this.#edits.get(written);
    if (edits === undefined) {
      edits = linkEdits(written, this.#handbook);
      this.#edits.set(written, edits);
    }
    return withEdits(written.file.text, edits, span);
  }
}
