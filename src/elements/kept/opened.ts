/** A text that was read: what it holds, or why it cannot be read, in words for the reader. */
export type Opened<Value> = { readonly value: Value } | { readonly refused: string };
