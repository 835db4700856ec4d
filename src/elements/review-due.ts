import { LiveElement } from './live-element.ts';
import { node } from './node.ts';
import { reviewStateAt } from './review-state.ts';

/**
 * Wraps a printed review date and says whether it has passed, by the reader's clock: a page ages after it was built.
 * Keeps the words before the date, in a `<span>`, and `data-state` in step.
 */
export class ReviewDue extends LiveElement {
  protected connect(): void {
    const due = this.getAttribute('due') ?? '';
    if (Number.isNaN(Date.parse(due))) return;
    const { state, words } = reviewStateAt(due, new Date());
    this.dataset['state'] = state;
    const before = this.querySelector('span');
    if (before === null) this.prepend(node('span', {}, words), ' ');
    else before.textContent = words;
  }
}
