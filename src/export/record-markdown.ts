import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Action, HandbookRecord } from '../handbook/record.ts';
import { canonicalTask } from '../schema/canonical-task.ts';
import { frontMatter, namesOf } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { linkEdits, withEdits } from './twin.ts';
import type { Edit } from './twin.ts';

/** The Markdown twin of a record: its facts as front matter, then what its author wrote, with every link leading into the site. */
export function recordMarkdown(record: HandbookRecord, handbook: Handbook): string {
  const { times, written, made } = record;
  const { text, bodyStart } = written.file;
  const facts = {
    title: record.title,
    url: href(handbook.base, record.url),
    status: record.status,
    date: record.day?.day,
    severity: record.severity,
    services: record.services,
    owner: namesOf(record.owners),
    factors: record.factors,
    started: times.started?.text,
    detected: times.detected?.text,
    mitigated: times.mitigated?.text,
    resolved: times.resolved?.text,
    template:
      made?.template === undefined
        ? undefined
        : [made.name, made.version].filter((part) => part !== undefined).join('@'),
    changed: record.changed?.slice(0, 10),
  };
  const edits = [...linkEdits(written, handbook), ...record.actions.flatMap((action) => withoutNames(action, text))];
  const body = withEdits(text, edits, [bodyStart, text.length]).trim();
  const heading = written.titleHeading === undefined ? `# ${plainMarkdown(record.title)}\n\n` : '';
  const said =
    record.summary.length === 0 && record.description !== '' ? `${plainMarkdown(record.description)}\n\n` : '';
  return `${frontMatter(facts)}\n\n${heading}${said}${body}\n`;
}

/**
 * The line of an action anew, where it names who is not known in this edition. What is written below it up to the next one or
 * the end of its section may say the same again: such lines are left out.
 */
function withoutNames({ facts, owners, withheld, whole, span, why, record }: Action, source: string): Edit[] {
  if (withheld.length === 0) return [];
  const who = owners.map(({ id }) => id);
  const text = source.slice(...span).replace(/\s*\n\s*/g, ' ');
  const rest = why.filter((passage) => passage.span[1] <= whole[1]).map((passage) => source.slice(...passage.span));
  const anew = [canonicalTask({ ...facts, who, text }), ...rest].join('\n');
  return [
    { from: whole[0], to: whole[1], text: anew },
    ...linesNaming(withheld, whole[1], endOf(whole, record), source),
  ];
}

/** Where what belongs to an action ends at the latest. */
function endOf([, end]: Action['whole'], { actions, sections, written }: HandbookRecord): number {
  const next = [...actions.map(({ whole }) => whole[0]), ...sections.map(({ span }) => span[0])];
  return Math.min(written.file.text.length, ...next.filter((start) => start >= end));
}

/** The lines after the first one of a part that have a name in them. */
function linesNaming(names: readonly string[], from: number, to: number, source: string): Edit[] {
  const edits: Edit[] = [];
  const lower = names.map((name) => name.toLowerCase());
  for (let at = source.indexOf('\n', from); at !== -1 && at < to;) {
    const next = source.indexOf('\n', at + 1);
    const end = next === -1 ? source.length : next;
    const line = source.slice(at, end).toLowerCase();
    if (end <= to && lower.some((name) => line.includes(name))) edits.push({ from: at, to: end, text: '' });
    at = next;
  }
  return edits;
}
