/** A piece of HTML, told once: a server writes it as text, a browser makes nodes of it. */
export type Piece =
  | string
  | {
      readonly tag: keyof HTMLElementTagNameMap;
      readonly attributes: Readonly<Record<string, string | undefined>>;
      readonly children: readonly Piece[];
    };

/**
 * Describes an element.
 *
 * @param attributes those that are `undefined` are left out
 */
export function piece(
  tag: keyof HTMLElementTagNameMap,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Piece | undefined)[]
): Piece {
  return { tag, attributes, children: children.filter((child) => child !== undefined) };
}
