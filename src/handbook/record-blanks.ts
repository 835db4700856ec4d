import type { Handbook } from './handbook.ts';
import type { HandbookRecord, Lack } from './record.ts';
import { after } from './review.ts';
import { optionsTyped } from './template-fields.ts';

/** Stands where somebody has to say what is true. It is no severity, no team and no time: left as it is, it is noticed. */
export const blank = '…';

/** More would not fit on a line. */
const most = 6;

type Circumstances = Pick<Handbook, 'teams' | 'config'>;

/**
 * The lines of front matter that a record lacks, to be filled in. Nothing in them is invented: a fact that only people have
 * is left blank, with a comment that says what can stand there. Only the day is there already, where the record says it.
 */
export function blankLines(
  { lacks, day }: Pick<HandbookRecord, 'lacks' | 'day'>,
  { teams, config }: Circumstances,
): string[] {
  const date = day?.day.length === 10 && day.from !== 'history' ? `${day.day}T${blank}` : blank;
  const form = date === blank ? 'yyyy-mm-ddThh:mm+hh:mm' : 'hh:mm+hh:mm';
  const moment = `${date}  # as ${form}, with how far the clock is ahead of UTC`;
  const lines: Readonly<Partial<Record<Lack, string>>> = {
    status: choice('status', ['draft', 'published']),
    owner: choice('owner', [...teams.keys()]),
    severity: choice('severity', Object.keys(config.severities ?? {})),
    services: choice(
      'services',
      optionsTyped(config.services).map(({ id }) => id),
    ),
    started: `started: ${moment}`,
    detected: `detected: ${moment}`,
    resolved: `resolved: ${moment}`,
  };
  return lacks.flatMap((lack) => lines[lack] ?? []);
}

function choice(key: string, names: readonly string[]): string {
  if (names.length === 0) return `${key}: ${blank}`;
  const some = names.length > most ? [...names.slice(0, most), blank] : names;
  return `${key}: ${blank}  # ${key === 'services' ? 'some' : 'one'} of ${some.join(', ')}`;
}

/**
 * A day by which an action may be done, as an example: the last one that its severity allows if that is still to come, and
 * else two weeks from now, or from the day of a record that is planned for later.
 */
export function exampleDue(
  { day, severity }: Pick<HandbookRecord, 'day' | 'severity'>,
  { today, config }: Pick<Handbook, 'today' | 'config'>,
): string {
  const since = day?.day.length === 10 ? day.day : today;
  const allowed: { actions?: string | undefined } = config.severities?.[severity ?? ''] ?? {};
  const limit = allowed.actions === undefined ? undefined : after(since, allowed.actions);
  return limit !== undefined && limit > today ? limit : after(since > today ? since : today, '14 days');
}
