/** Of two values that come from one base: mine where I changed it, else the other. */
export function later<Value>(base: Value, mine: Value, there: Value): Value {
  return isSame(base, mine) ? there : mine;
}

/** Whether two values are written in the same way. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
