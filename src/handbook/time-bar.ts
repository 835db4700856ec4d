/** A bar of the time that something has had, and where it is due: in the units of its drawing. */
export interface TimeBar {
  readonly width: number;
  readonly height: number;
  /** Where it is due. It is the same in every bar, so that bars below each other can be compared. */
  readonly mark: number;
  /** How much of the time before that is gone. */
  readonly spent: number;
  /** How much has gone by since. */
  readonly over: number;
}

const width = 192;
const mark = 128;

/**
 * The bar of something that has had a part of its time. What is half again as late as it had time runs to the end.
 *
 * @param used 0 at the beginning, 1 when it is due, more after that
 */
export function timeBar(used: number): TimeBar {
  const along = Math.round(Math.min(used * mark, width));
  return { width, height: 10, mark, spent: Math.min(along, mark), over: Math.max(0, along - mark) };
}
