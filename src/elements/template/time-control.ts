import { momentAt } from '../../handbook/field-value.ts';
import { node } from '../node.ts';
import { clockTimeOf, offsetHere, offsetInWords, offsetsWith, wallNow } from './clock-offset.ts';
import { asText } from './control.ts';
import type { Control, ControlSetup } from './control.ts';

/**
 * A moment: what a clock shows, and which clock that is. The clock is that of this browser on that day, until somebody says
 * otherwise.
 */
export function timeControl({ field, id, describedBy, write, leave }: ControlSetup): Control {
  const wall = node('input', {
    type: 'datetime-local',
    id,
    'aria-describedby': describedBy,
    'aria-label': 'Day and time',
  });
  const clock = node('select', { 'aria-label': `Whose clock: ${field.label}` });
  const now = node('button', { type: 'button', 'aria-label': `Now: ${field.label}` }, 'Now');
  let typed = '';
  let chosen = false;
  const offer = (offset: number): void => {
    clock.replaceChildren(
      ...offsetsWith(offset).map((each) => node('option', { value: String(each) }, offsetInWords(each))),
    );
    clock.value = String(offset);
  };
  const tell = (): void => {
    typed = wall.value === '' ? '' : (momentAt(wall.value, Number(clock.value)) ?? '');
    write(typed);
  };
  const follow = (): void => {
    if (!chosen) offer(offsetHere(wall.value));
    tell();
  };
  wall.addEventListener('input', follow);
  wall.addEventListener('change', leave);
  clock.addEventListener('change', () => {
    chosen = true;
    tell();
    leave();
  });
  now.addEventListener('click', () => {
    wall.value = wallNow();
    chosen = false;
    follow();
    leave();
  });
  offer(offsetHere(''));
  return {
    element: node('div', { class: 'moment' }, wall, clock, now),
    first: wall,
    group: true,
    show: (value) => {
      const text = asText(value);
      if (text === typed || document.activeElement === wall) return;
      const { wall: shown, offset } = clockTimeOf(text);
      typed = text;
      wall.value = shown;
      chosen = offset !== undefined && offset !== offsetHere(shown);
      offer(offset ?? offsetHere(shown));
    },
    unread: () =>
      wall.validity.badInput ? 'This is not a whole time yet. Both the day and the time have to be there.' : undefined,
  };
}
