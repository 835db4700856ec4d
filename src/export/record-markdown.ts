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

/** The line of an action anew, where it names who is not known in this edition. */
function withoutNames({ facts, owners, whole, span, why }: Action, source: string): Edit[] {
  const known = new Set(owners.map(({ id }) => id));
  const who = facts.who.filter((id) => known.has(id));
  if (who.length === facts.who.length) return [];
  const text = source.slice(...span).replace(/\s*\n\s*/g, ' ');
  const rest = why.filter((passage) => passage.span[1] <= whole[1]).map((passage) => source.slice(...passage.span));
  return [{ from: whole[0], to: whole[1], text: [canonicalTask({ ...facts, who, text }), ...rest].join('\n') }];
}
