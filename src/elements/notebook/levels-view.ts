import type { LadderExport } from '../../schema/ladder-export.ts';
import { choiceField } from '../field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';

/** Where somebody is and where they are looking, as one sentence to fill in. */
export function levelsView(desk: Desk): Part {
  const { ladder } = desk;
  const here = choiceField('I am at', levelChoices(ladder), (id) =>
    desk.change((notebook) => {
      // Where two tracks lead on, which one to look at is the reader's to say.
      const [above, other] = ladder.levels.find((level) => level.id === id)?.above ?? [];
      const next = other === undefined ? (above ?? null) : null;
      return { ...notebook, here: id === '' ? null : id, towards: notebook.towards ?? next };
    }),
  );
  const towards = choiceField('and looking at', levelChoices(ladder), (id) =>
    desk.change((notebook) => ({ ...notebook, towards: id === '' ? null : id })),
  );
  const more = node('a');
  const hint = node('p', { class: 'hint' }, 'See the difference first: ', more, '.');
  return {
    element: node('section', { class: 'levels' }, node('p', {}, here.element, ' ', towards.element), hint),
    show: () => {
      const { notebook } = desk;
      for (const [{ control, show }, id] of [
        [here, notebook.here],
        [towards, notebook.towards],
      ] as const) {
        keepChoosable(control, id);
        show(id ?? '');
      }
      const [from, to] = [notebook.here, notebook.towards].map((id) => ladder.levels.find((level) => level.id === id));
      hint.hidden = from === undefined || to === undefined || from === to;
      if (from === undefined || to === undefined) return;
      more.textContent = `${from.title} and ${to.title}, word by word`;
      // Neighbours and parity have a page of their own; any other pair is chosen on the page for all of them.
      const hasPage = from.above.includes(to.id) || from.parity.includes(to.id);
      more.href = `${ladder.url}compare/${hasPage ? '' : '#'}${from.id}..${to.id}${hasPage ? '/' : ''}`;
    },
  };
}

/** Every level, track by track. */
function levelChoices({ tracks, levels }: LadderExport): (HTMLOptionElement | HTMLOptGroupElement)[] {
  const none = node('option', { value: '' }, 'choose a level');
  const groups = tracks.map(({ id, name }) => ({
    name,
    options: levels
      .filter(({ track }) => track === id)
      .map((level) => node('option', { value: level.id }, level.title)),
  }));
  if (groups.length < 2) return [none, ...groups.flatMap(({ options }) => options)];
  return [none, ...groups.map(({ name, options }) => node('optgroup', { label: name }, ...options))];
}

/** A level that is no longer on the ladder stays chosen, and says so. */
function keepChoosable(control: HTMLSelectElement, id: string | null): void {
  if (id === null || [...control.options].some(({ value }) => value === id)) return;
  control.append(node('option', { value: id }, `${id} (no longer on the ladder)`));
}
