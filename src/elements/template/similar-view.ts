import type { LikenessItem, Similar } from '../../handbook/likeness.ts';
import type { RecordExport, RecordsExport } from '../../schema/records-export.ts';
import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import { longDay } from './long-day.ts';
import { asList, asText } from './control.ts';
import type { Desk } from './desk.ts';

/** How long somebody has stopped typing before they are told something, in milliseconds. */
const pause = 500;
const most = 3;

/**
 * Records of the library that are like what is being typed: the same may have happened before. They are read from the library's
 * JSON when something has been typed, and compared in the browser.
 *
 * @param library address of the library, which ends in `/`
 */
export function similarView(desk: Desk, library: string): { element: HTMLElement; look: () => void } {
  const element = node('div', { class: 'similar', role: 'status' });
  let items: Promise<readonly LikenessItem<RecordExport>[]> | undefined;
  let waiting = 0;
  let shown = '';
  const look = async (): Promise<void> => {
    const draft = draftOf(desk);
    if (draft.title.trim().length < 4) {
      shown = '';
      element.replaceChildren();
      return;
    }
    items ??= fetchRecords(library, desk.signal);
    // Without the library, nobody misses anything: the form works as well.
    const { likenessTo } = await import('../../handbook/likeness.ts');
    const found = likenessTo(await items.catch(() => []), draft, { most });
    const key = found.map(({ thing }) => thing.id).join(' ');
    if (desk.signal.aborted || key === shown) return;
    shown = key;
    element.replaceChildren(...(found.length === 0 ? [] : [similarList(found, desk)]));
  };
  onLeave(desk.signal, () => clearTimeout(waiting));
  return {
    element,
    look: () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => void look(), pause);
    },
  };
}

async function fetchRecords(library: string, signal: AbortSignal): Promise<LikenessItem<RecordExport>[]> {
  const response = await fetch(`${library.replace(/\/$/, '')}.json`, { signal });
  if (!response.ok) throw new Error(`${library} answered ${response.status}`);
  // The site has written it itself, in the shape of `recordsExport`.
  const { records } = (await response.json()) as RecordsExport;
  return records.map((record) => ({
    thing: record,
    day: record.day ?? '',
    title: record.title,
    summary: record.summary,
    services: record.services,
    factors: record.factors,
    lessons: record.lessons,
    actions: record.actions.map(({ text }) => text),
    timeline: [],
  }));
}

/** What has been typed so far, as far as it tells what it is about. */
function draftOf(desk: Desk): Omit<LikenessItem<never>, 'thing'> {
  const typed = (name: string): string => {
    const field = desk.template.fields.find((each) => each.name === name);
    return field === undefined ? '' : asText(desk.typed(field));
  };
  const chosen = desk.template.fields
    .filter(({ type }) => type === 'service' || type === 'services')
    .flatMap((field) => asList(desk.typed(field)));
  return {
    day: '',
    title: typed('title'),
    summary: typed('summary'),
    services: chosen,
    factors: typed('factors')
      .split('\n')
      .filter((line) => line.trim() !== ''),
    lessons: [],
    actions: [],
    timeline: [],
  };
}

function similarList(found: readonly Similar<RecordExport>[], { template }: Desk): HTMLElement {
  const happened = template.fields.some(({ type }) => type === 'severity');
  return node(
    'div',
    { class: 'similar-box' },
    node('p', {}, happened ? 'This may have happened before:' : 'There may be one already:'),
    node(
      'ul',
      {},
      ...found.map(({ thing, reasons }) => {
        const shared = [...new Set(reasons.flatMap((reason) => reason.shared))].slice(0, 4).join(', ');
        const said = [thing.day === null ? '' : longDay(thing.day), shared === '' ? '' : `both: ${shared}`];
        return node(
          'li',
          {},
          node('a', { href: thing.url }, thing.title),
          node('span', { class: 'extent' }, said.filter((each) => each !== '').join(' · ')),
        );
      }),
    ),
  );
}
