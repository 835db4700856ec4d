import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { notesView } from './notes-view.ts';

/** Work that hangs on no expectation. */
export function beyondView(desk: Desk): Part {
  return loose(
    desk,
    'beyond',
    'Beyond the job description',
    'Work nobody assigned to you: helping, mending, remembering, welcoming. It is what one forgets first.',
  );
}

/** What to ask in the next talk. */
export function questionsView(desk: Desk): Part {
  return loose(desk, 'questions', 'Questions for my manager', 'What you would be sorry not to have asked.');
}

function loose(desk: Desk, place: 'beyond' | 'questions', title: string, hint: string): Part {
  const notes = notesView(desk, place, [place === 'beyond' ? 'beyond' : 'question'], false);
  return {
    element: node(
      'section',
      { class: 'loose' },
      node('h2', {}, title),
      node('p', { class: 'hint' }, hint),
      notes.element,
    ),
    show: notes.show,
  };
}
