/** Where one heading is, as the browser last reported it. */
export interface HeadingPlace {
  /** Whether it is above the line a reader's eye rests on, in the upper third of the window. */
  readonly passed: boolean;
  /** Whether it can be seen. */
  readonly visible: boolean;
}

/**
 * Which heading a reader is under.
 *
 * A heading they went to on purpose is the one, as long as it can be seen: near the end of a page it may never come up to
 * the reading line. At the end of the page it is the last heading, for the same reason. Otherwise it is the last one
 * that passed the line, however short its section.
 *
 * @param places one for each heading, in the order of the page
 * @param atEnd whether the end of the text can be seen, below a beginning that cannot
 * @param chosen index of the heading last gone to by a link, or -1
 * @returns its index, or -1 before the first
 */
export function currentHeading(places: readonly HeadingPlace[], atEnd: boolean, chosen: number): number {
  if (places[chosen]?.visible === true) return chosen;
  if (atEnd) return places.length - 1;
  return places.findLastIndex(({ passed }) => passed);
}
