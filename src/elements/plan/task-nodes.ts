/**
 * The words of tasks as the build made them of their Markdown: the page holds them for readers without JavaScript, and a
 * plan shows the same. Data of the checklist has plain text only.
 */
export class TaskNodes {
  readonly #items = new Map<string, HTMLElement>();

  /** @param list holds an item for each task, which has the task's id */
  constructor(list: ParentNode | undefined) {
    for (const item of list?.querySelectorAll<HTMLElement>('li[id]') ?? []) this.#items.set(item.id, item);
  }

  /** What to do; the plain text, when the page does not hold it. */
  words({ id, text }: { readonly id: string; readonly text: string }): Node[] {
    const copy = this.#copy(id, '.task-words');
    return copy.length === 0 ? [document.createTextNode(text)] : copy;
  }

  /** Why and how; the plain text, when the page does not hold it. */
  why({ id, why }: { readonly id: string; readonly why: string }): Node[] {
    const copy = this.#copy(id, '.task-why');
    // The plain text begins with what cannot be read of a task, which the plan quotes among its facts.
    if (this.#items.has(id) || why === '') return copy;
    const paragraph = document.createElement('p');
    paragraph.textContent = why;
    return [paragraph];
  }

  #copy(id: string, selector: string): Node[] {
    const item = this.#items.get(id);
    // Tasks below this one have words of their own.
    const found = [...(item?.querySelectorAll(selector) ?? [])].find((each) => each.closest('li[id]') === item);
    return [...(found?.childNodes ?? [])].flatMap((each) => {
      const copy = each.cloneNode(true);
      if (copy instanceof Element) {
        // An id may be on a page only once.
        // What is ticked in the file is not ticked in a plan.
        if (copy.matches('.visually-hidden')) return [];
        for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
      }
      return [copy];
    });
  }
}
