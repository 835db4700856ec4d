import { frictionReport } from '../../export/friction-report.ts';
import type { FrictionReport } from '../../export/friction-report.ts';
import { issueAddress } from '../../export/issue-address.ts';
import { reportMissing, withdrawMissing } from '../../handbook/progress/editing.ts';
import { frictionIn, handIn } from '../../handbook/progress/friction.ts';
import type { Friction } from '../../schema/checklist-plans.ts';
import { copyText } from '../clipboard.ts';
import { copyButton } from '../copy-button.ts';
import { download } from '../download.ts';
import { textField } from '../field.ts';
import { KeyedList } from '../keyed-list.ts';
import { newId } from '../new-id.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { shortDay } from './day-words.ts';
import type { Desk } from './desk.ts';
import { frictionPart } from './friction-part.ts';
import { frictionPlaces } from './friction-places.ts';
import type { FrictionPlaces } from './friction-places.ts';
import { frictionRow } from './friction-row.ts';

/**
 * What was in the way: at every task a flag to say so, and a part of its own for steps that are missing and for the
 * report of it all. Nothing is handed to anybody but by the reader.
 */
export function frictionView(desk: Desk): Part {
  desk.taskParts.push((taskId) => frictionPart(desk, taskId));
  const title = node('h2', { id: 'ui:plan-friction', tabindex: '-1' }, 'What was in the way');
  const missing = missingSteps(desk);
  const ready = reportView(desk, frictionPlaces(document.querySelector('checklist-plan')), () => title.focus());
  const handed = node('p', { class: 'hint friction-handed' });
  const element = node(
    'section',
    { class: 'hindrance', 'aria-labelledby': title.id },
    title,
    node(
      'p',
      { class: 'hint' },
      'Who goes a way for the first time sees what is wrong with it. Say it with the flag at the end of a task, or here if a step is missing: all of it makes one report for those who look after the checklist.',
    ),
    missing.element,
    ready.element,
    handed,
  );
  return {
    element,
    show: () => {
      element.hidden = !desk.isBegun;
      missing.show();
      ready.show();
      const days = frictionIn(desk.record).flatMap(({ friction }) => friction.reported ?? []);
      const last = days.sort().at(-1);
      handed.hidden = last === undefined;
      handed.textContent =
        last === undefined ? '' : `Handed in so far: ${days.length}, last on ${shortDay(last, desk.today)}.`;
    },
  };
}

function missingSteps(desk: Desk): Part {
  const add = node('button', { type: 'button' }, 'A step is missing');
  const rows = new KeyedList<Friction>(node('ul', { class: 'friction-marks' }), (first) => {
    const { id: plan } = desk.record;
    return frictionRow(desk, first, {
      about: undefined,
      write: (friction) => desk.changePlan((record) => reportMissing(record, friction), plan),
      remove: () => {
        add.focus();
        desk.changePlan((record) => withdrawMissing(record, first.id), plan);
        desk.say('Removed.');
      },
    });
  });
  add.addEventListener('click', () => {
    const { today } = desk;
    const step: Friction = { id: newId(), kind: 'missing', note: '', minutes: null, date: today, reported: null };
    desk.changePlan((record) => reportMissing(record, step));
    rows.rowOf(step.id)?.querySelector('textarea')?.focus();
  });
  return {
    element: node('div', {}, rows.element, node('p', { class: 'deeds' }, add)),
    show: () => {
      rows.show(desk.record.missing);
      rows.element.hidden = rows.element.childElementCount === 0;
    },
  };
}

/** The report of what is new, and the ways to hand it in. */
function reportView(desk: Desk, { form, edits }: FrictionPlaces, leave: () => void): Part {
  let report: FrictionReport | undefined;
  const count = node('p', { class: 'friction-count' });
  const preview = textField('The report', '', () => undefined);
  preview.control.readOnly = true;
  preview.element.classList.add('preview');
  const more = node('details', {}, node('summary', {}, 'Read the report'), preview.element);
  const copy = copyButton('Copy the report', desk.signal, async () => {
    if (await copyText(report?.body ?? '')) return { copied: true, said: 'Copied' };
    more.open = true;
    preview.control.select();
    return { copied: false, said: 'The browser refused. The report is selected: copy it by hand' };
  });
  const save = node('button', { type: 'button' }, 'Download it');
  save.addEventListener('click', () => {
    download(`report-${desk.list.id.replaceAll('/', '-')}-${desk.today}.md`, report?.body ?? '', 'text/markdown');
    desk.say('Saved. Look for it among your downloads.');
  });
  const issue = form === undefined ? undefined : issueLink(form, () => report);
  const mark = node('button', { type: 'button' }, 'Mark as handed in');
  mark.addEventListener('click', () => {
    const ids = report?.ids;
    if (ids === undefined) return;
    leave();
    desk.changePlan((record) => handIn(record, ids, desk.today));
    desk.say('Marked as handed in.');
  });
  const element = node(
    'div',
    { class: 'friction-report' },
    count,
    more,
    node('div', { class: 'deeds' }, ...(issue === undefined ? [] : [issue.link]), copy, save, mark),
    ...(issue === undefined ? [] : [issue.words]),
  );
  return {
    element,
    show: () => {
      const { list, record, today } = desk;
      report = frictionReport(list, record, { today, site: location.origin, edits });
      element.hidden = report === undefined;
      if (report === undefined) return;
      const { size } = report.ids;
      count.textContent = size === 1 ? 'One thing to report.' : `${size} things to report.`;
      preview.control.value = report.body;
      preview.show(report.body);
      issue?.show(report);
    },
  };
}

/** A plain link: what it takes along stands in its address, and only who follows it hands that over. */
function issueLink(form: NonNullable<FrictionPlaces['form']>, report: () => FrictionReport | undefined) {
  const { host } = new URL(form.url);
  const link = node(
    'a',
    { class: 'as-button', target: '_blank', rel: 'noopener noreferrer' },
    `Begin an issue on ${host}`,
  );
  const words = node('p', { class: 'hint', id: 'ui:friction-issue' });
  link.setAttribute('aria-describedby', words.id);
  let isWhole = true;
  link.addEventListener('click', () => {
    // Before the other page takes the focus: a browser copies for a page only while it has it.
    if (!isWhole) void copyText(report()?.body ?? '');
  });
  return {
    link,
    words,
    show: ({ title, body }: FrictionReport): void => {
      const address = issueAddress(form, title, body);
      isWhole = address.isWhole;
      link.href = address.href;
      const along = isWhole
        ? 'takes the report along in its address'
        : 'begins with an empty report, for yours is too long for a link: the click copies it, and you paste it there';
      words.textContent = `The link leaves this site. It opens ${host} in a new tab and ${along}. Nobody’s name goes with it, unless you wrote one into a note. Nothing is sent before you click, and there is no issue before you save it there.`;
    },
  };
}
