import { isTaken } from '../handbook/action-taken.ts';
import { href, places } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { nameOf } from '../handbook/name.ts';
import type { Action } from '../handbook/record.ts';
import { compareTexts } from '../handbook/text-order.ts';
import type { ActionsExport } from '../schema/records-export.ts';
import { atomFeed } from './atom.ts';
import { calendar, wholeDay } from './calendar.ts';
import { namesOf } from './front-matter.ts';
import { actionData } from './records-json.ts';

/** Every action of every library: those that count as late first come first, those without a day last. */
export function allActions({ libraries }: Pick<Handbook, 'libraries'>): Action[] {
  return libraries
    .flatMap(({ records }) => records.flatMap(({ actions }) => actions))
    .sort((a, b) => compareTexts(a.by ?? '~', b.by ?? '~') || compareTexts(a.since ?? '~', b.since ?? '~'));
}

/** Every action as JSON, in the shape of `actionsExport`. */
export function actionsJson(handbook: Handbook): string {
  const data: ActionsExport = {
    generator: 'Handrail',
    date: handbook.today,
    url: href(handbook.base, places.actions),
    actions: allActions(handbook).map((action) => actionData(action, handbook)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/**
 * What is still to be done as a calendar: an event of a whole day on the day each counts as late from. What has no such day is
 * not in it, nor is what nobody ever took on. There is no clock in it: an event is as old as the last change of its record so that, while nothing changes,
 * neither does the calendar, and what did change counts more than what somebody imported before.
 */
export function actionsCalendar(handbook: Handbook): string {
  const owner = `${handbook.config.url ?? nameOf(handbook)} actions`;
  const events = allActions(handbook).flatMap((action) => {
    const { done, by, record, text, withheld } = action;
    if (done || by === undefined || !isTaken(action)) return [];
    const url = address(action, handbook);
    const who = namesOf(action.owners).join(', ');
    const description = [
      ...(who === '' ? (withheld.length > 0 ? [] : ['Nobody is named.']) : [`Who: ${who}`]),
      `Because of: ${record.title}`,
      ...(action.due === undefined ? [`No day is given; ${record.severity ?? 'its severity'} allows until then.`] : []),
      url,
    ].join('\n');
    return [
      wholeDay({
        key: `${record.url}#${action.id}`,
        owner,
        day: by,
        now: record.changed ?? `${action.since ?? by}T00:00:00Z`,
        title: who === '' ? text : `${text} (${who})`,
        description,
        url,
      }),
    ];
  });
  return calendar(`${nameOf(handbook)}: actions`, events);
}

/** How many entries of a feed may be about what is done, counted with those that are newer and open. */
const latest = 100;

/**
 * Actions as an Atom feed, by the day of their records: all that are open and, of those that are done, the ones among the
 * latest hundred of all. A feed is fetched every hour, and what was done long ago is no news. What nobody ever took on is not in
 * it.
 */
export function actionsAtom(handbook: Handbook): string {
  return atomFeed({
    site: handbook.config.url,
    title: `${nameOf(handbook)}: actions`,
    url: href(handbook.base, places.actions),
    self: href(handbook.base, '/actions.atom'),
    author: nameOf(handbook),
    entries: newestFirst(allActions(handbook).filter(isTaken)).flatMap((action, at) => {
      const { record, text, done, owners, withheld, by, since, facts } = action;
      if (done && at >= latest) return [];
      const who = namesOf(owners).join(', ');
      const said = [
        done ? `Done${facts.doneDay === undefined ? '' : ` on ${facts.doneDay}`}` : 'Open',
        ...(who !== '' ? [who] : done || withheld.length > 0 ? [] : ['nobody is named']),
        ...(by === undefined || done ? [] : [`by ${by}`]),
        `because of ${record.title}`,
      ];
      return {
        id: href(handbook.base, record.url, action.id),
        url: href(handbook.base, record.url, action.id),
        title: done ? `✓ ${text}` : text,
        summary: `${said.join(', ')}.`,
        updated: changedOn(action),
        published: since,
        categories: [record.library.one, ...(action.kind === undefined ? [] : [action.kind])],
      };
    }),
  });
}

/** When it was done or, while it is open, when its record changed; nothing when nobody knows. */
function changedOn({ facts, record, since }: Action): string | undefined {
  return facts.doneDay ?? record.changed ?? since;
}

function newestFirst(actions: readonly Action[]): Action[] {
  const days = new Map(actions.map((action) => [action, changedOn(action)?.slice(0, 10) ?? '']));
  return actions.toSorted((a, b) => compareTexts(days.get(b) ?? '', days.get(a) ?? ''));
}

/** Where an action is, for readers who are elsewhere: absolute if the handbook says where it is published. */
function address({ record, id }: Action, { base, config }: Handbook): string {
  const path = href(base, record.url, id);
  return config.url === undefined ? path : new URL(path, config.url).href;
}
