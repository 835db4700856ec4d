/** Of tasks that overlap, only the last one counts: an answer to an older question must never replace a newer one. */
export class Latest {
  #last = 0;

  /**
   * Runs a task.
   *
   * @param use called with its result, or its failure, unless another task was started meanwhile
   */
  async run<Result>(
    task: () => Promise<Result>,
    use: (result: Result) => void,
    fail: (error: unknown) => void,
  ): Promise<void> {
    this.#last += 1;
    const own = this.#last;
    try {
      const result = await task();
      if (own === this.#last) use(result);
    } catch (error) {
      if (own === this.#last) fail(error);
    }
  }

  /** Makes whatever is under way count no more. */
  drop(): void {
    this.#last += 1;
  }
}
