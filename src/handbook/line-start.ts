/** Where the line begins that an offset is on: what is indented there is indented throughout. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
