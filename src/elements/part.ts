/** A part of the page that shows a part of what somebody is working on. */
export interface Part {
  readonly element: HTMLElement;
  /** Brings it in line with how things are now. Fields that somebody is writing in are left alone. */
  readonly show: () => void;
}
