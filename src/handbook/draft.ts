/**
 * A value of the handbook while it is being put together: pages, sections and links refer to each other, so each is made
 * first and filled in after. Nothing outside `create-handbook` sees one.
 */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
