import type { LikenessReason } from '../handbook/likeness.ts';
import type { HandbookRecord, RecordDay } from '../handbook/record.ts';
import { optionsTyped } from '../handbook/template-fields.ts';
import type { HandbookConfigData } from '../schema/handbook-config.ts';
import { dayInWords } from './day.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day of a record as well as it is known: "31 May 2026", "May 2026", "2026". */
export function recordDayInWords({ day }: Pick<RecordDay, 'day'>): string {
  if (day.length === 4) return day;
  return day.length === 7 ? month.format(new Date(`${day}-01T00:00:00Z`)) : dayInWords(day);
}

/** What a service is called. */
export function serviceName(id: string, { services }: Pick<HandbookConfigData, 'services'>): string {
  return optionsTyped(services).find((each) => each.id === id)?.label ?? id;
}

/** What a severity means, if settings say so. */
export function severityMeaning(
  name: string,
  { severities }: Pick<HandbookConfigData, 'severities'>,
): string | undefined {
  const settings = severities?.[name];
  return settings !== undefined && 'meaning' in settings ? settings.meaning : undefined;
}

/** A status as the first words of a line: "In review". */
export function statusInWords(status: string): string {
  const said = status.trim();
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Whether a status says more than that an account of something is there to be read. */
export function tellsStatus({
  status = '',
  severity,
  times,
  unfinished,
}: Pick<HandbookRecord, 'status' | 'severity' | 'times' | 'unfinished'>): boolean {
  const happened = severity !== undefined || times.started !== undefined;
  return unfinished || !(happened || /^(?:published|final|done|complete|)$/i.test(status.trim()));
}

/** What a reader is to make of a record that is not finished; nothing for one that is. */
export function unfinishedWords({
  unfinished,
  status = '',
  library,
}: Pick<HandbookRecord, 'unfinished' | 'status' | 'library'>): { label: string; meaning: string } | undefined {
  if (!unfinished) return undefined;
  const noun = library.one.charAt(0).toLowerCase() + library.one.slice(1);
  const meanings: Readonly<Record<string, string>> = {
    draft: `This ${noun} is still being written. What it says may change.`,
    'in review': `This ${noun} is written, and others are reading it. What it says may change.`,
    proposed: 'Nothing is decided yet. Whoever has something to say can still say it.',
  };
  return { label: statusInWords(status), meaning: meanings[status.trim().toLowerCase()] ?? '' };
}

/** How many things there are, in words: "no open actions", "1 lesson". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`;
}

const listed = new Intl.ListFormat('en-GB');

/** Why one record is like another, for a reader of the one: "Both about queue and mail; both had: no alert". */
export function reasonsInWords(
  reasons: readonly LikenessReason[],
  config: Pick<HandbookConfigData, 'services'>,
): string {
  const said = reasons.map(({ type, shared }) => {
    const some = shared.slice(0, 4);
    switch (type) {
      case 'title':
        return `both titles say ${listed.format(shared)}`;
      case 'factor':
        return `both had “${some.join('”, “')}”`;
      case 'words':
        return `both about ${listed.format(some)}`;
      case 'service':
        return `both concern ${listed.format(some.map((id) => serviceName(id, config)))}`;
    }
  });
  const sentence = said.slice(0, 3).join('; ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
