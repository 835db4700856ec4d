import type { PlanDetails } from '../../export/plan/plan-rows.ts';
import type { ChecklistPlans } from '../../schema/checklist-plans.ts';
import { copyText } from '../clipboard.ts';
import { copyButton } from '../copy-button.ts';
import { download } from '../download.ts';
import { textField } from '../field.ts';
import { fileField } from '../file-field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { ask } from '../question.ts';
import { setUpOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { mergePlans } from './merging-plans.ts';
import { plansFileOf, openPlans } from './plans-file.ts';
import { fragmentOf } from './set-up-address.ts';
import { listed } from './task-words.ts';
import { looseWords, takeTicks } from './taking-ticks.ts';

/**
 * Ways to take a plan along: to other tools, to paper, to another browser, or to somebody else; and to leave nothing behind.
 * `focus` goes there.
 */
export function takeView(desk: Desk): Part & { readonly focus: () => void } {
  const title = node('h2', { id: 'ui:plan-take', tabindex: '-1' }, 'Take it with you');
  const report = node('div', { class: 'report', role: 'status' });
  const say = (...lines: readonly string[]): void => {
    report.replaceChildren(...lines.map((line) => node('p', {}, line)));
    // On a small screen it stands below what was pressed.
    report.scrollIntoView({ block: 'nearest' });
  };
  const begun = node(
    'div',
    { class: 'take-plan' },
    node('h3', {}, 'This plan, elsewhere'),
    node(
      'p',
      { class: 'hint' },
      'The calendar and paper have the tasks that are shown. An issue and a table have everybody’s, with the names you gave. The link to the set-up has the first day and the answers: no names and no ticks.',
    ),
    node('div', { class: 'deeds' }, ...waysOut(desk, say), setUpLink(desk)),
    issueTicks(desk),
  );
  const save = button('Export to a file', () => exportPlans(desk));
  const open = fileField('Import a file', openPlans, (opened) => {
    void importPlans(desk, opened).then((lines) => say(...lines));
  });
  // What was said of one thing must not stand beside the next that is done.
  for (const type of ['click', 'change']) {
    document.addEventListener(type, () => report.replaceChildren(), { capture: true, signal: desk.signal });
  }
  const wipe = button('Wipe everything', () => void wipeAll(desk), 'grave');
  return {
    element: node(
      'section',
      { class: 'take' },
      title,
      begun,
      node('h3', {}, 'Keep it safe'),
      node(
        'p',
        { class: 'hint' },
        'What is in a browser is lost with its data, or with the computer. A file holds every plan of this checklist, with names and ticks. Nothing is sent: the file is yours.',
      ),
      node('div', { class: 'deeds' }, save, open, wipe),
      report,
    ),
    show: () => {
      begun.hidden = !desk.isBegun;
      save.hidden = desk.plans.length === 0;
      wipe.hidden = desk.plans.length === 0;
    },
    focus: () => {
      title.focus();
      title.scrollIntoView({ block: 'start' });
    },
  };
}

/** Saves every plan of the checklist as a file. */
export function exportPlans(desk: Desk): void {
  download(`plans-${fileName(desk)}-${desk.today}.json`, plansFileOf(desk.kept.value), 'application/json');
  desk.say('Exported. Look for it among your downloads.');
}

/** The formats of others. What writes them is loaded when it is wanted. */
function waysOut(desk: Desk, say: (...lines: readonly string[]) => void): HTMLElement[] {
  const failed = (): void => say('What writes this could not be loaded. Try again.');
  const details = (): PlanDetails => ({ record: desk.record, site: location.origin });
  const save = (ending: string, text: string, type: string): void => {
    download(`plan-${fileName(desk)}.${ending}`, text, type);
    say('Saved. Look for it among your downloads.');
  };
  const markdown = async (): Promise<string> =>
    (await import('../../export/plan/plan-markdown.ts')).planMarkdown(desk.plan, details());
  return [
    copyButton('Copy as an issue', desk.signal, async () => {
      const copied = await copyText(markdown()).catch(() => undefined);
      if (copied === undefined) failed();
      return { copied: copied === true, said: copied === true ? 'Copied' : 'That did not work. Download it instead' };
    }),
    button('Issue (.md)', () => void markdown().then((text) => save('md', text, 'text/markdown'), failed)),
    button('Table (.csv)', () => {
      void import('../../export/plan/plan-csv.ts').then(
        ({ planCsv }) => save('csv', planCsv(desk.plan, details()), 'text/csv'),
        failed,
      );
    }),
    button('Calendar (.ics)', () => {
      void import('../../export/plan/plan-calendar.ts').then(({ planCalendar }) => {
        // Nobody wants the tasks of others among their own days, unless they look at them.
        const role = desk.view;
        const { text, dated, undated } = planCalendar(desk.plan, {
          ...details(),
          role,
          now: new Date().toISOString(),
        });
        if (dated === 0) return say('There is nothing to put into a calendar: no task has a date yet.');
        save('ics', text, 'text/calendar');
        const whose = desk.list.roles.find(({ id }) => id === role)?.title;
        const lines = [
          ...(whose === undefined ? [] : [`These are the tasks of ${whose}. For all, choose “Everybody” first.`]),
          ...(undated === 0 ? [] : [`${undated} without a date are not in it.`]),
        ];
        if (lines.length > 0) say(`Saved, with ${dated} tasks. Look for it among your downloads.`, ...lines);
      }, failed);
    }),
    button('Data (.json)', () => {
      void import('../../export/plan/plan-json.ts').then(
        ({ planJson }) => save('json', planJson(desk.plan, details()), 'application/json'),
        failed,
      );
    }),
    button('Print', () => window.print()),
  ];
}

/** Copies an address that brings the set-up of the plan, for somebody else to make one like it. */
function setUpLink(desk: Desk): HTMLElement {
  return copyButton('Copy a link to this set-up', desk.signal, async () => {
    const fragment = fragmentOf(setUpOf(desk.record), desk.list);
    if (fragment === '') return { copied: false, said: 'Nothing is set up yet' };
    const copied = await copyText(`${location.origin}${location.pathname}#${fragment}`);
    return { copied, said: copied ? 'Copied: no names, no ticks' : 'The browser refused to copy' };
  });
}

/** Takes over the ticks of an issue that was made of this plan. */
function issueTicks(desk: Desk): HTMLElement {
  // The answer stands beside the button: on a small screen, the foot of the page is out of sight.
  const answer = node('div', { class: 'report', role: 'status' });
  const say = (...lines: readonly string[]): void => {
    answer.replaceChildren(...lines.map((line) => node('p', {}, line)));
    answer.scrollIntoView({ block: 'nearest' });
  };
  const field = textField('Text of the issue', 'Paste the text of the issue here.', () => undefined);
  const take = button('Take over its ticks', () => {
    const text = field.control.value;
    if (text.trim() === '') {
      field.control.focus();
      return;
    }
    void import('../../export/plan/plan-ticks.ts').then(
      ({ ticksIn }) => {
        const ticks = ticksIn(text, desk.list);
        const before = desk.record;
        desk.changePlan((record) => takeTicks(record, ticks.ticked, desk.today));
        const taken =
          before === desk.record ? 0 : countDone(desk) - before.tasks.filter(({ done }) => done !== null).length;
        say(
          ticks.ticked.length === 0
            ? 'There is no ticked task of this checklist in that text.'
            : `${taken} more ticked.`,
          ...looseWords(ticks.ticked),
          ...(ticks.unplaced.length === 0
            ? []
            : [`Not found in this checklist: ${listed(ticks.unplaced.map(({ words }) => `“${words}”`))}.`]),
        );
      },
      () => say('What reads this could not be loaded. Try again.'),
    );
  });
  return node(
    'details',
    { class: 'take-issue' },
    node('summary', {}, 'Bring ticks back from an issue'),
    node('p', { class: 'hint' }, 'Tasks that are ticked there are ticked here. Nothing is unticked.'),
    field.element,
    node('p', { class: 'deeds' }, take),
    answer,
  );
}

function countDone({ record }: Desk): number {
  return record.tasks.filter(({ done }) => done !== null).length;
}

/** Imports a file: asks whether to add its plans or to replace what is there. Gives back what to tell the reader. */
async function importPlans(desk: Desk, opened: ChecklistPlans): Promise<string[]> {
  const { list, plans } = desk;
  const other =
    opened.checklist.id === list.id ? [] : [`It was made for another checklist: ${opened.checklist.title}.`];
  if (opened.plans.length === 0) return ['There is no plan in this file.'];
  if (plans.length === 0 && other.length === 0) {
    desk.change((file) => mergePlans(file, opened, list, desk.today));
    return ['The file is open.'];
  }
  const answer = await ask(
    'Import this file?',
    [
      `The file holds ${counted(opened.plans.length)}.`,
      ...other,
      plans.length === 0
        ? 'There is no plan here yet.'
        : `Here there ${plans.length === 1 ? 'is' : 'are'} ${counted(plans.length)}. Adding keeps everything that is done in either.`,
    ],
    [
      { value: 'add', words: 'Add' },
      ...(plans.length === 0 ? [] : [{ value: 'replace', words: 'Replace what is here', grave: true } as const]),
    ],
  );
  if (answer === undefined) return ['Nothing was imported.'];
  desk.change((file) => mergePlans(answer === 'replace' ? { ...file, plans: [] } : file, opened, list, desk.today));
  return [answer === 'add' ? 'The file was added.' : 'The plans were replaced by those of the file.'];
}

async function wipeAll(desk: Desk): Promise<void> {
  const { plans, list } = desk;
  const answer = await ask(
    'Wipe everything?',
    [
      `This deletes ${counted(plans.length)} of “${list.title}” from this browser, with names and ticks. There is no way back.`,
      'Files you exported stay where you saved them.',
    ],
    [
      { value: 'export', words: 'Export, then wipe', grave: true },
      { value: 'wipe', words: 'Wipe everything', grave: true },
    ],
  );
  if (answer === undefined) return;
  if (answer === 'export') exportPlans(desk);
  desk.wipe();
  desk.say('Everything was wiped.');
}

function counted(plans: number): string {
  return `${plans} plan${plans === 1 ? '' : 's'}`;
}

function fileName({ list }: Desk): string {
  return list.id.replaceAll('/', '-');
}

function button(words: string, press: () => void, kind?: string): HTMLButtonElement {
  const made = node('button', { type: 'button', class: kind }, words);
  made.addEventListener('click', press);
  return made;
}
