import { judge } from '../../handbook/progress/editing.ts';
import { findMeasure } from '../../handbook/progress/measures.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import { lineField, textField } from '../field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from '../plan/desk.ts';
import { metWords } from './review-words.ts';

/**
 * Whether a measure is met, since when, and a note for the talk: to be said about the plan that is open now. A box without a
 * tick says nothing: on paper there are two to choose from.
 */
export function measurePart(desk: Desk, { measure }: ChecklistExport['measures'][number]): Part {
  const { id: plan } = desk.record;
  const say = (said: Parameters<typeof judge>[2]): void =>
    desk.changePlan((record) => judge(record, measure, said), plan);
  const there = node('input', { type: 'checkbox' });
  there.addEventListener('change', () => say({ met: there.checked ? desk.today : null }));
  const since = lineField('since', { type: 'date' }, (value) => {
    // While a year is typed digit by digit, it is one of the first century.
    if (value >= '1970') say({ met: value });
  });
  since.control.setAttribute('aria-label', `There since: ${measure}`);
  const note = textField(`Note for the talk: ${measure}`, 'A note for the talk', (text) => say({ note: text }));
  const word = node('p', { class: 'measure-word', 'aria-hidden': 'true' });
  return {
    element: node(
      'div',
      { class: 'measure-said desk' },
      node(
        'fieldset',
        {},
        node('legend', { class: 'visually-hidden' }, `Is it there? ${measure}`),
        node('label', { class: 'check' }, there, 'There'),
        since.element,
      ),
      word,
      note.element,
    ),
    show: () => {
      const said = findMeasure(desk.record, measure);
      const met = said?.met ?? null;
      there.checked = met !== null;
      since.element.hidden = met === null;
      since.show(met ?? '');
      note.show(said?.note ?? '');
      word.replaceChildren(...(met === null ? boxes() : [`${metWords(said, desk.today)}.`]));
    },
  };
}

/** What nobody has answered yet is answered with a pen. */
function boxes(): Node[] {
  return ['Not yet', 'There'].map((words) => node('span', { class: 'measure-box' }, words));
}
