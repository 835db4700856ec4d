import type { TemplateField } from '../../export/fill/template-line.ts';
import type { Typed } from './kept-draft.ts';

/** What an answer is typed into or chosen with. */
export interface Control {
  /** All of it. */
  readonly element: HTMLElement;
  /** What has the focus when somebody is led here. */
  readonly first: HTMLElement;
  /** Whether it is several controls, so that its label names a group. */
  readonly group: boolean;
  /** Shows what is typed, unless somebody is writing in it. */
  readonly show: (typed: Typed) => void;
  /** What is wrong that the browser alone can see. */
  readonly unread?: () => string | undefined;
}

/** What a control is made with. */
export interface ControlSetup {
  readonly field: TemplateField;
  readonly id: string;
  /** Ids of what describes it, separated by spaces. */
  readonly describedBy: string;
  readonly write: (typed: Typed) => void;
  /** Told when somebody has finished with it for now. */
  readonly leave: () => void;
}

/** What was typed, as one text. */
export function asText(typed: Typed): string {
  return typeof typed === 'string' ? typed : typed.join('\n');
}

/** What was chosen, by ids. Text of before options were there counts too. */
export function asList(typed: Typed): readonly string[] {
  if (typeof typed !== 'string') return typed;
  return typed
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
