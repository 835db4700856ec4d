import { stateView } from '../kept/state-view.ts';
import type { StateWords } from '../kept/state-view.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { exportPlans } from './take-view.ts';

const words: StateWords = {
  kept: 'Saved in this browser as you go. Nothing is sent.',
  notKept: 'This browser does not keep your plan.',
  onlyHere: 'Its storage is full or blocked: the plan is on this page only. Export it before you leave.',
  save: 'Export to a file',
  unreadable: 'What is kept in this browser cannot be read.',
  fileName: 'unreadable-plans.txt',
  startAnew: 'Start with an empty plan?',
};

/** Where the plans are: in this browser, or only on this page, or in a form that cannot be read. */
export function keptState(desk: Desk): Part {
  return stateView(desk.kept, words, { save: () => exportPlans(desk), begun: () => desk.show() });
}
