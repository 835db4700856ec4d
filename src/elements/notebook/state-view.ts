import { stateView } from '../kept/state-view.ts';
import type { StateWords } from '../kept/state-view.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { exportFile } from './safe-view.ts';

const words: StateWords = {
  kept: 'Saved in this browser as you write. Nothing is sent.',
  notKept: 'This browser does not keep your notes.',
  onlyHere: 'Its storage is full or blocked: they are on this page only. Export them before you leave it.',
  save: 'Export to a file',
  unreadable: 'The notebook in this browser cannot be read, and was left as it is.',
  fileName: 'unreadable-notebook.txt',
  startAnew: 'Start with an empty notebook?',
};

/** Where the notes are: in this browser, or only on this page, or in a form that cannot be read. */
export function notesState(desk: Desk): Part {
  return stateView(desk.kept, words, { save: () => exportFile(desk), begun: () => desk.show() });
}
